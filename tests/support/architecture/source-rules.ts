import { type ESTree, Visitor, type VisitorObject } from 'vite';
import { importsOf } from './imports.ts';
import { at, layerOf, type Rule, type SourceFile } from './source-file.ts';

type Report = (node: { readonly start: number }, what: string) => void;

const inBrowsers = ['journey', 'ui', 'effects', 'app', 'trainer'];
const pure = ['flow', 'journey'];

const callsOut = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'RTCPeerConnection', 'WebTransport'];
const keeps = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'document.cookie', 'cookieStore', 'serviceWorker'];
const markup = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'DOMParser'],
  ...['srcdoc', 'srcDoc', 'dangerouslySetInnerHTML', 'document.write', 'document.writeln'],
  ...['eval', 'Function'],
];
const looks = ['getUserMedia', 'getDisplayMedia', 'geolocation', 'clipboard.read', 'clipboard.readText', 'showOpenFilePicker'];

export const nothingIsSent: Rule = named(inBrowsers, callsOut);
export const nothingIsKept: Rule = named(inBrowsers, keeps);
export const textNeverBecomesMarkupOrCode: Rule = named(inBrowsers, markup);
export const nothingIsLookedAt: Rule = named(inBrowsers, looks);
export const nothingIsLogged: Rule = named([...pure, ...inBrowsers], ['console']);

export const noClockAndNoChance: Rule = named(pure, ['Date.now', 'performance.now', 'Math.random', 'getRandomValues', 'randomUUID']);

export const noDateOfToday: Rule = visited(pure, (report) => ({
  NewExpression(node) {
    if (nameIn(node.callee) === 'Date' && node.arguments.length === 0) report(node, 'new Date()');
  },
}));

/** One word, one meaning: whoever reads the name of a type finds the one that is meant. */
export const noTypeNameTwice: Rule = (files) => {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const twice: string[] = [];
    const visit = (node: { readonly start: number; readonly id: { readonly name: string } }): void => {
      const known = first.get(node.id.name);
      if (known === undefined) first.set(node.id.name, file.path);
      else twice.push(at(file, node, `${node.id.name} is a type of ${known} already`));
    };
    for (const { type, ...statement } of file.program.body) {
      const exported = type === 'ExportNamedDeclaration' && 'declaration' in statement ? statement.declaration : null;
      if (exported?.type === 'TSTypeAliasDeclaration' || exported?.type === 'TSInterfaceDeclaration') visit(exported);
    }
    return twice;
  });
};

/** A password field makes browsers offer to save what stands beside it. */
export const noFileAndNoPasswordFields: Rule = visited(inBrowsers, (report) => ({
  JSXOpeningElement(node) {
    if (says(node, 'type', 'password')) report(node, 'type="password"');
    // A case that a trainer wrote is text, and no picture can be chosen for it.
    if (says(node, 'type', 'file') && !says(node, 'accept', 'application/json,.json')) report(node, 'type="file"');
  },
}));

/**
 * What stands in a list box or a text field, Firefox writes to the disk while the page is open; a tick that React set, it does not. A
 * text field is written nowhere where both it and its form say that it shall not be completed; `spellCheck` keeps it from a service.
 */
export const noFieldThatABrowserKeeps: Rule = visited(['ui', 'app'], (report) => {
  const forms: boolean[] = [];
  return {
    JSXElement({ openingElement }) {
      if (isElement(openingElement, 'form')) forms.push(says(openingElement, 'autoComplete', 'off'));
      const isTick = says(openingElement, 'type', 'checkbox');
      const isWritten =
        isElement(openingElement, 'textarea') || (isElement(openingElement, 'input') && says(openingElement, 'type', 'text'));
      const isSafe = says(openingElement, 'autoComplete', 'off') && says(openingElement, 'spellCheck', false) && forms.at(-1) === true;
      const isKept =
        isElement(openingElement, 'select') || isElement(openingElement, 'textarea') || (isElement(openingElement, 'input') && !isTick);
      if (isKept && !(isWritten && isSafe)) report(openingElement, 'a field that a browser keeps');
    },
    'JSXElement:exit'({ openingElement }) {
      if (isElement(openingElement, 'form')) forms.pop();
    },
  };
});

function isElement({ name }: ESTree.JSXOpeningElement, element: string): boolean {
  return name.type === 'JSXIdentifier' && name.name === element;
}

/** Whether the element is written with this attribute and this value; what only the run knows is not. */
function says({ attributes }: ESTree.JSXOpeningElement, attribute: string, wanted: string | boolean): boolean {
  return attributes.some((one) => {
    if (one.type !== 'JSXAttribute' || one.name.name !== attribute) return false;
    const value = one.value?.type === 'JSXExpressionContainer' ? one.value.expression : one.value;
    return value?.type === 'Literal' && value.value === wanted;
  });
}

/** The one that listens first, so that no stranger's is heard. */
const keepsOthersFromAsking = 'src/app/leaving/guard.ts';

/** `beforeunload` asks, `unload` is unreliable, and both keep a page from leaving at once. */
export const nothingHoldsThePage: Rule = visited(inBrowsers, (report, { path }) => ({
  Literal(node) {
    if (node.value === 'beforeunload' && path === keepsOthersFromAsking) return;
    if (node.value === 'beforeunload' || node.value === 'unload') report(node, node.value);
  },
  Identifier(node) {
    if (['onbeforeunload', 'onunload'].includes(node.name)) report(node, node.name);
  },
}));

/** What is imported stands in the program, not in an answer or an address. */
export const importsAreWrittenOut: Rule = visited(inBrowsers, (report) => ({
  ImportExpression(node) {
    const value = node.source.type === 'Literal' ? node.source.value : undefined;
    if (typeof value !== 'string' || /^(\w+:)?\/\//.test(value)) report(node, 'imports what only the run knows, or an address');
  },
}));

/**
 * A text is the only child of its element. Translators wrap, move and replace texts; React patches and takes away by itself each text that
 * stands beside another node, and finds it gone. What only the run knows to be a text is found by tests/browser/translated.test.ts.
 */
export const aTextStandsAlone: Rule = visited(['ui', 'app'], (report) => {
  const look = ({ children }: { readonly children: readonly ESTree.JSXChild[] }): void => {
    const drawn = children.filter((child) => child.type !== 'JSXText' || !/^\s*\n\s*$/.test(child.value));
    if (drawn.length > 1) for (const child of drawn) if (isText(child)) report(child, 'a text beside another node');
  };
  return { JSXElement: look, JSXFragment: look };
});

function isText(child: ESTree.JSXChild): boolean {
  if (child.type !== 'JSXExpressionContainer') return child.type === 'JSXText';
  const { type } = child.expression;
  return type === 'Literal' || type === 'TemplateLiteral' || type === 'MemberExpression' || type === 'ChainExpression';
}

export const drawingHasNoEffects: Rule = (files) =>
  files
    .filter(({ path }) => layerOf(path) === 'ui')
    .flatMap((file) =>
      importsOf(file)
        .filter(({ of, names }) => of === 'react' && names.some((name) => name === '*' || isHookOfItsOwn(name)))
        .map((imported) => at(file, imported, `imports ${imported.names.join(', ')} from react`)),
    );

function isHookOfItsOwn(name: string): boolean {
  return /^use($|[A-Z])/.test(name) && !['useState', 'useId', 'useContext'].includes(name);
}

/** A rule that some names do not occur: `name` neither as a variable nor as a property, `object.name` as that property alone. */
function named(layers: readonly string[], names: readonly string[]): Rule {
  return visited(layers, (report) => ({
    Identifier(node) {
      if (names.includes(node.name)) report(node, node.name);
    },
    JSXIdentifier(node) {
      if (names.includes(node.name)) report(node, node.name);
    },
    MemberExpression({ computed, object, property }) {
      const owner = object.type === 'MemberExpression' ? object.property : object;
      const whole = `${nameIn(owner)}.${nameIn(property)}`;
      if (names.includes(whole)) report(property, whole);
      if (computed && names.includes(nameIn(property))) report(property, nameIn(property));
    },
  }));
}

function visited(layers: readonly string[], visitor: (report: Report, file: SourceFile) => VisitorObject): Rule {
  return (files) =>
    files
      .filter(({ path }) => layers.includes(layerOf(path)))
      .flatMap((file) => {
        const breaches: string[] = [];
        new Visitor(visitor((node, what) => breaches.push(at(file, node, what)), file)).visit(file.program);
        return breaches;
      });
}

/** The name a plain expression stands for: `Date`, or the text of `'Date'`. */
function nameIn(node: ESTree.Expression | ESTree.PrivateIdentifier): string {
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') return node.name;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
}
