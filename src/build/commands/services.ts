import { asCsv, serviceList } from '../../flow/directory/service-list.ts';
import type { Command } from './command.ts';
import { asked, soundFlows } from './loaded.ts';

/** Prints what whoever keeps the directory works through. */
export const services: Command = {
  usage: '--json|--csv   every service people see: name, number, page, source, day it was checked',
  run(args) {
    if (args.includes('--json') === args.includes('--csv')) {
      console.error('flows services: as --json or as --csv?');
      return 2;
    }
    const question = asked(args);
    if (question === null) return 2;
    const flows = soundFlows(question);
    if (flows === null) return 1;
    const { content } = flows[0];
    const lines = serviceList(content.directory.services);
    console.log(args.includes('--csv') ? asCsv(lines) : JSON.stringify(lines, null, 2));
    return 0;
  },
};
