/** Arrows point down: main → api → workflows → google → domain; the sidebar sees types of the api, and the domain. */
import { moduleName, type Import, type ParsedSource } from './parsed-source';

/** From the top floor to the ground; a floor may import itself and every floor below. */
const FLOORS = ['main', 'api', 'workflows', 'google', 'domain'];

const floorOf = (module: string): number => FLOORS.indexOf(module.split('/')[1] ?? '');

/** The floor of a module, or what it is outside src. */
const placeOf = (module: string): string => {
  const [folder = '', floor = ''] = module.split('/');
  return folder === 'src' ? floor : folder;
};

const isAllowed = (from: string, { target, isPackage, typesOnly }: Import): boolean => {
  if (isPackage) return true;
  const [folder] = from.split('/');
  const [into] = target.split('/');
  if (folder === 'src') return into === 'src' && floorOf(target) >= floorOf(from) && floorOf(from) >= 0;
  // Everybody may use the ground floor; of the contract the sidebar takes types, so that zod stays out of it.
  if (folder === 'sidebar')
    return (
      into === 'sidebar' || target.startsWith('src/domain/') || (typesOnly && target.startsWith('src/api/'))
    );
  if (folder === 'templates') return into === 'templates' || target.startsWith('src/domain/');
  return true;
};

/** One fault for each import that points up or out; local and test may import anything. */
export const arrowFaults = (files: readonly ParsedSource[]): string[] =>
  files.flatMap(({ path, imports }) =>
    imports
      .filter((found) => !isAllowed(moduleName(path), found))
      .map(({ target, line }) => `${path}:${line}: ${placeOf(moduleName(path))} may not import ${target}`),
  );

const indexed = (modules: ReadonlySet<string>, target: string): string =>
  modules.has(target) ? target : `${target}/index`;

/** One fault for each circle of imports, named by its files; types count, for they too are read in a circle. */
export const cycleFaults = (files: readonly ParsedSource[]): string[] => {
  const modules = new Set(files.map(({ path }) => moduleName(path)));
  const arrows = new Map(
    files.map(({ path, imports }) => [
      moduleName(path),
      imports.filter(({ isPackage }) => !isPackage).map(({ target }) => indexed(modules, target)),
    ]),
  );
  const faults: string[] = [];
  const done = new Set<string>();
  const walk = (module: string, trail: readonly string[]): void => {
    const start = trail.indexOf(module);
    if (start >= 0) faults.push(`import cycle: ${[...trail.slice(start), module].join(' → ')}`);
    if (start >= 0 || done.has(module)) return;
    (arrows.get(module) ?? []).forEach((target) => walk(target, [...trail, module]));
    done.add(module);
  };
  [...arrows.keys()].forEach((module) => walk(module, []));
  return faults;
};
