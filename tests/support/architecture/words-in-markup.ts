import { type ESTree, Visitor } from 'vite';
import { at, type Rule, type SourceFile } from './source-file.ts';

/** Attributes whose value is seen or heard. */
const spoken = /^(aria-(label|description|roledescription|valuetext|placeholder|braillelabel)|title|alt|placeholder|label|summary)$/;

const isWords = (text: string): boolean => /\p{L}/u.test(text);

/** Every sentence a person meets is in flows/words, where it can be read, reviewed and translated. */
export const noWordsInMarkup: Rule = (files) => files.filter(({ path }) => path.endsWith('.tsx')).flatMap(wordsIn);

function wordsIn(file: SourceFile): string[] {
  const breaches: string[] = [];
  const check = (node: ESTree.Node): void => {
    for (const text of textsOf(node).filter(isWords)) breaches.push(at(file, node, `says ${JSON.stringify(text.trim())}`));
  };
  new Visitor({
    JSXElement: ({ children }) => children.forEach(check),
    JSXFragment: ({ children }) => children.forEach(check),
    JSXAttribute({ name, value }) {
      if (value && name.type === 'JSXIdentifier' && spoken.test(name.name)) check(value);
    },
  }).visit(file.program);
  return breaches;
}

/** The texts that an expression may come to; an element's own children are met by themselves. */
function textsOf(node: ESTree.Node): string[] {
  switch (node.type) {
    case 'JSXText':
      return [node.value];
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return [...node.quasis.map(({ value }) => value.raw), ...node.expressions.flatMap(textsOf)];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(textsOf);
    case 'LogicalExpression':
      return [node.left, node.right].flatMap(textsOf);
    case 'BinaryExpression':
      return node.operator === '+' ? [node.left, node.right].flatMap(textsOf) : [];
    case 'ArrayExpression':
      return node.elements.flatMap((element) => (element === null ? [] : textsOf(element)));
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
      return textsOf(node.expression);
    default:
      return [];
  }
}
