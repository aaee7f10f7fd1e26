/** The free names of a script: what it expects to find as globals, found by following the scopes of its syntax tree. */
import type { AnyNode, Identifier, Node, Pattern, Program } from 'acorn';

export interface FreeName {
  readonly name: string;
  /** Where it stands in the text, in characters from the start. */
  readonly start: number;
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const known = new WeakMap<Node, AnyNode[]>();
const children = (node: Node): AnyNode[] => {
  const found = known.get(node) ?? Object.values(node).flat().filter(isNode);
  known.set(node, found);
  return found;
};

const isFunction = (node: AnyNode): boolean =>
  node.type === 'FunctionDeclaration' ||
  node.type === 'FunctionExpression' ||
  node.type === 'ArrowFunctionExpression';

/** The names that a pattern binds: `{ a, b: [c = 1], ...rest }` binds a, c and rest. */
const bound = (pattern: Pattern | null): string[] => {
  if (pattern?.type === 'Identifier') return [pattern.name];
  if (pattern?.type === 'ArrayPattern') return pattern.elements.flatMap(bound);
  if (pattern?.type === 'AssignmentPattern') return bound(pattern.left);
  if (pattern?.type === 'RestElement') return bound(pattern.argument);
  if (pattern?.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((property) =>
    bound(property.type === 'Property' ? property.value : property.argument),
  );
};

/** What a statement declares for the block it stands in. */
export const blockNames = (node: AnyNode): string[] => {
  if (node.type === 'VariableDeclaration' && node.kind !== 'var')
    return node.declarations.flatMap(({ id }) => bound(id));
  if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') return bound(node.id);
  return [];
};

/** What `var` declares anywhere in a function's body; inner functions keep theirs. */
export const varNames = (node: AnyNode): string[] => {
  if (isFunction(node)) return [];
  const own =
    node.type === 'VariableDeclaration' && node.kind === 'var'
      ? node.declarations.flatMap(({ id }) => bound(id))
      : [];
  return [...own, ...children(node).flatMap(varNames)];
};

/** The names that a node adds for everything below it. */
const declaredBy = (node: AnyNode): string[] => {
  switch (node.type) {
    case 'Program':
      return children(node).flatMap((child) => [...blockNames(child), ...varNames(child)]);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return ['arguments', ...bound(node.id ?? null), ...node.params.flatMap(bound), ...varNames(node.body)];
    case 'ArrowFunctionExpression':
      return [...node.params.flatMap(bound), ...varNames(node.body)];
    case 'ClassExpression':
      return bound(node.id ?? null);
    case 'CatchClause':
      return bound(node.param ?? null);
    case 'SwitchStatement':
      return node.cases.flatMap(({ consequent }) => consequent).flatMap(blockNames);
    default:
      return children(node).flatMap(blockNames);
  }
};

/** Names that `typeof name` asks about in a condition: where it decides, the name may stand. */
const askedFor = (node: AnyNode): string[] =>
  node.type === 'UnaryExpression' && node.operator === 'typeof' && node.argument.type === 'Identifier'
    ? [node.argument.name]
    : isFunction(node)
      ? []
      : children(node).flatMap(askedFor);

const guardedBy = (node: AnyNode): string[] => {
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') return askedFor(node.test);
  return node.type === 'LogicalExpression' ? askedFor(node.left) : [];
};

/** The child nodes that are read as names or values; labels and plain keys are neither. */
const readBelow = (node: AnyNode): AnyNode[] => {
  switch (node.type) {
    case 'MemberExpression':
      return node.computed ? children(node) : [node.object];
    case 'Property':
    case 'MethodDefinition':
      return node.computed ? children(node) : children(node).filter((child) => child !== node.key);
    case 'LabeledStatement':
      return [node.body];
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'MetaProperty':
      return [];
    default:
      return children(node);
  }
};

const isTypeofName = (node: AnyNode): boolean =>
  node.type === 'UnaryExpression' && node.operator === 'typeof' && node.argument.type === 'Identifier';

/** Every use of a name that nothing in the script declares; a use under a `typeof` guard of that name is left out. */
export const freeNames = (program: Program): FreeName[] => {
  const found: Identifier[] = [];
  const visit = (node: AnyNode, scopes: readonly ReadonlySet<string>[]): void => {
    if (node.type === 'Identifier' && !scopes.some((names) => names.has(node.name))) found.push(node);
    if (isTypeofName(node)) return;
    const added = new Set([...declaredBy(node), ...guardedBy(node)]);
    const inner = added.size > 0 ? [added, ...scopes] : scopes;
    readBelow(node).forEach((child) => visit(child, inner));
  };
  visit(program, []);
  return found.map(({ name, start }) => ({ name, start }));
};
