import { asCsv, serviceList } from '../../flow/directory/service-list.ts';
import type { Command } from './command.ts';
import { contentOrProblems } from './loaded.ts';

/** Prints what whoever keeps the directory works through. */
export const services: Command = {
  usage: '--json|--csv   every service people see: name, number, page, source, day it was checked',
  run(args) {
    if (args.includes('--json') === args.includes('--csv')) {
      console.error('flows services: as --json or as --csv?');
      return 2;
    }
    const content = contentOrProblems();
    if (content === null) return 1;
    const lines = serviceList(content.directory.services);
    console.log(args.includes('--csv') ? asCsv(lines) : JSON.stringify(lines, null, 2));
    return 0;
  },
};
