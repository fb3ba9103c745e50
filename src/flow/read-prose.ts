import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline, Line, Prose } from './prose.ts';

type Nodes = ReturnType<typeof fromMarkdown>['children'];
type AnyNode = {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly AnyNode[];
  readonly ordered?: boolean | null;
};

class NotAllowed extends Error {}

function textOf(node: AnyNode): string {
  if (node.type === 'text') return (node.value ?? '').replace(/\s*\n\s*/g, ' ');
  throw new NotAllowed(node.type);
}

function lineOf(nodes: readonly AnyNode[]): Line {
  return nodes.map((node): Inline => (node.type === 'strong' ? { strong: (node.children ?? []).map(textOf).join('') } : textOf(node)));
}

function paragraph(node: AnyNode): Line {
  if (node.type !== 'paragraph') throw new NotAllowed(node.type);
  return lineOf(node.children ?? []);
}

function itemOf(node: AnyNode): Line {
  const [only, ...more] = node.children ?? [];
  if (only === undefined || more.length > 0) throw new NotAllowed('a list item of several paragraphs');
  return paragraph(only);
}

function blockOf(node: AnyNode): Block {
  switch (node.type) {
    case 'paragraph':
      return { p: paragraph(node) };
    case 'list': {
      const items = (node.children ?? []).map(itemOf);
      return node.ordered === true ? { numbered: items } : { list: items };
    }
    case 'blockquote':
      return { quote: (node.children ?? []).map(paragraph) };
    default:
      throw new NotAllowed(node.type);
  }
}

type ReadProse = Prose | { readonly notAllowed: string };

/** Flows share files, and every language is held against the original: the same text is read several times. */
const read = new Map<string, ReadProse>();

/** CommonMark limited to paragraphs, lists, quotes and strong; or the name of what is not allowed. */
export function readProse(text: string): ReadProse {
  const prose = read.get(text) ?? parsed(text);
  read.set(text, prose);
  return prose;
}

function parsed(text: string): ReadProse {
  try {
    return (fromMarkdown(text).children as Nodes as readonly AnyNode[]).map(blockOf);
  } catch (error) {
    if (error instanceof NotAllowed) return { notAllowed: error.message };
    throw error;
  }
}
