/** What a source file imports and which names it uses, read from its syntax tree. */
import path from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files';

export interface Import {
  /** The imported file without its ending (`src/domain/text`), or a package's name. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Only types are taken, so nothing of it is in the bundle. */
  readonly typesOnly: boolean;
  readonly line: number;
}

export interface NameUse {
  /** `Date`, or `Math.random` for a member of a global. */
  readonly name: string;
  readonly line: number;
}

export interface ParsedSource extends SourceFile {
  readonly imports: readonly Import[];
  /** Uses of names that the file itself does not declare, as values or types. */
  readonly freeNames: readonly NameUse[];
}

/** The path of a file without its ending, as imports name it; an index file stands for its folder too. */
export const moduleName = (file: string): string => file.replace(/\.(d\.ts|tsx?|mjs)$/, '');

const parse = (file: SourceFile): ts.SourceFile =>
  ts.createSourceFile(
    file.path,
    file.text,
    ts.ScriptTarget.ES2022,
    true,
    file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

const isTypesOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return clause !== undefined;
  const { namedBindings, name } = clause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
};

/** The file that an import means, or the package's name. */
const resolve = (from: string, specifier: string): { target: string; isPackage: boolean } =>
  specifier.startsWith('.')
    ? { target: moduleName(path.posix.join(path.posix.dirname(from), specifier)), isPackage: false }
    : { target: specifier, isPackage: true };

/** The text in `import … from 'x'`, `export … from 'x'`, `import('x')` and the type `import('x').Y`. */
const specifierOf = (node: ts.Node): { specifier: string; typesOnly: boolean } | null => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier } = node;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return null;
    return { specifier: moduleSpecifier.text, typesOnly: isTypesOnly(node) };
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { specifier: node.argument.literal.text, typesOnly: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteral(argument) ? { specifier: argument.text, typesOnly: false } : null;
  }
  return null;
};

/** An identifier that is no name of its own: the `b` of `a.b`, of `{ b: 1 }`, of a member, of an attribute. */
const isPartOfOther = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return true;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isAccessor(parent) ||
      ts.isEnumMember(parent) ||
      ts.isJsxAttribute(parent) ||
      ts.isNamedTupleMember(parent)) &&
    parent.name === node
  );
};

const isDeclaration = (node: ts.Identifier): boolean => {
  const { parent } = node;
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isFunctionExpression(parent) ||
      ts.isClassDeclaration(parent) ||
      ts.isInterfaceDeclaration(parent) ||
      ts.isTypeAliasDeclaration(parent) ||
      ts.isTypeParameterDeclaration(parent) ||
      ts.isEnumDeclaration(parent) ||
      ts.isModuleDeclaration(parent) ||
      ts.isImportClause(parent) ||
      ts.isNamespaceImport(parent) ||
      ts.isImportSpecifier(parent)) &&
    parent.name === node
  );
};

const lineOf = (source: ts.SourceFile, node: ts.Node): number =>
  source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;

/** `Math.random` for the `Math` of such an access; otherwise the name alone. */
const withMember = (node: ts.Identifier): string[] => {
  const { parent } = node;
  const isObject = ts.isPropertyAccessExpression(parent) && parent.expression === node;
  return isObject ? [node.text, `${node.text}.${parent.name.text}`] : [node.text];
};

/** Reads imports and free names. A name that the file declares anywhere counts as its own everywhere. */
export const parseSource = (file: SourceFile): ParsedSource => {
  const source = parse(file);
  const imports: Import[] = [];
  const uses: NameUse[] = [];
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    const line = lineOf(source, node);
    const found = specifierOf(node);
    if (found) imports.push({ ...resolve(file.path, found.specifier), typesOnly: found.typesOnly, line });
    if (ts.isIdentifier(node) && isDeclaration(node)) own.add(node.text);
    else if (ts.isIdentifier(node) && !isPartOfOther(node)) {
      withMember(node).forEach((name) => uses.push({ name, line }));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const freeNames = uses.filter(({ name }) => !own.has(name.replace(/\..*$/, '')));
  return { ...file, imports, freeNames };
};
