import { flowsFolder } from '../../../src/build/flows-folder.ts';
import { loadContent, readFolder } from '../../../src/build/load/load-content.ts';
import { branchingFlow } from './branching-flow.ts';
import { methods } from './measure.ts';

/** Measures one method at one size, in a process of its own, so that its memory is its own: `one <method> <size>`. */
const [name = '', size = '0'] = process.argv.slice(2);
const method = methods[name];
const { raw, content } = loadContent(readFolder(flowsFolder));
if (method === undefined || raw === null || content === null) throw new Error(`There is no method "${name}", or flows/ has a problem.`);
const flow = branchingFlow(Number(size), content.flow);
const before = process.memoryUsage.rss();
const began = performance.now();
const states = method(flow);
const milliseconds = performance.now() - began;
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ states, milliseconds, bytes: Math.max(0, peak - before) }));
