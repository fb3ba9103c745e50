import { accept } from './commands/accept.ts';
import { book } from './commands/book.ts';
import { changes } from './commands/changes.ts';
import { check } from './commands/check.ts';
import { codes } from './commands/codes.ts';
import type { Command } from './commands/command.ts';
import { confirm } from './commands/confirm.ts';
import { coverage } from './commands/coverage.ts';
import { draw } from './commands/draw.ts';
import { fresh } from './commands/fresh.ts';
import { graph } from './commands/graph.ts';
import { holidays } from './commands/holidays.ts';
import { startFlow } from './commands/new.ts';
import { plan } from './commands/plan.ts';
import { problems } from './commands/problems.ts';
import { prove } from './commands/prove.ts';
import { release } from './commands/release.ts';
import { review } from './commands/review.ts';
import { schema } from './commands/schema.ts';
import { services } from './commands/services.ts';
import { words } from './commands/words.ts';

/** `npm run flows -- <command>`: everything about `flows/` that is not the app. */
const commands: Readonly<Record<string, Command>> = {
  check,
  new: startFlow,
  words,
  plan,
  prove,
  graph,
  draw,
  book,
  changes,
  accept,
  confirm,
  review,
  release,
  schema,
  codes,
  coverage,
  fresh,
  holidays,
  services,
  problems,
};

// Whoever reads only the first lines (`| head`) makes no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const [name, ...args] = process.argv.slice(2);
const command = name === undefined ? undefined : commands[name];
if (command === undefined) {
  console.error(
    `flows: ${name === undefined ? 'which command?' : `there is no command "${name}".`} Commands: ${Object.entries(commands)
      .map(([key, { usage }]) => `\n  ${key} ${usage}`)
      .join('')}`,
  );
  process.exit(2);
}
process.exitCode = await command.run(args);
