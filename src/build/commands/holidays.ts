import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flowsFolder } from '../flows-folder.ts';
import { holidayFile } from '../holidays.ts';
import type { Command } from './command.ts';
import { dayAsked, whichDay } from './command.ts';

/** Writes the public holidays of every region anew. */
export const holidays: Command = {
  usage: '--today YYYY-MM-DD   writes the public holidays of that year and the three that come',
  run(args) {
    const day = dayAsked(args);
    if (day === null || day === undefined) {
      console.error(whichDay('holidays'));
      return 2;
    }
    writeFileSync(join(flowsFolder, 'shared', 'directory', 'holidays.yaml'), holidayFile(Number(day.slice(0, 4))));
    console.log('Wrote flows/shared/directory/holidays.yaml.');
    return 0;
  },
};
