/** The emulated PropertiesService and CacheService, with Google's limits of size. */
import { exception, host, world } from './core';
import { emulate } from './emulate';
import { encodeUtf8 } from './text-bytes';

type Properties = GoogleAppsScript.Properties.Properties;
type Cache = GoogleAppsScript.Cache.Cache;

const KILOBYTE = 1024;
const sizeOf = (text: string): number => encodeUtf8(text).length;

const setAll = (store: Record<string, string>, values: object): void => {
  for (const [key, value] of Object.entries(values)) {
    const text = String(value);
    if (sizeOf(text) > 9 * KILOBYTE) throw exception('Argument too large: value');
    store[key] = text;
  }
  const total = Object.entries(store).reduce((sum, [key, value]) => sum + sizeOf(key) + sizeOf(value), 0);
  if (total > 500 * KILOBYTE)
    throw exception(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
};

const removeKeys = (store: Record<string, string>, keys: readonly string[]): void => {
  for (const key of keys) Reflect.deleteProperty(store, key);
};

const ownOf = <T>(store: Record<string, T>, key: string): T | null =>
  Object.hasOwn(store, key) ? (store[key] ?? null) : null;

const properties = (store: () => Record<string, string>): Properties => {
  const changed = (change: (values: Record<string, string>) => void): Properties => {
    change(store());
    return self;
  };
  const self: Properties = emulate<Properties>('Properties', {
    getProperty: (key: string) => ownOf(store(), key),
    getProperties: () => ({ ...store() }),
    getKeys: () => Object.keys(store()),
    setProperty: (key: string, value: string) => changed((values) => setAll(values, { [key]: value })),
    setProperties: (values: Record<string, string>, deleteAllOthers = false) =>
      changed((own) => {
        if (deleteAllOthers) removeKeys(own, Object.keys(own));
        setAll(own, values);
      }),
    deleteProperty: (key: string) => changed((values) => removeKeys(values, [key])),
    deleteAllProperties: () => changed((values) => removeKeys(values, Object.keys(values))),
  } satisfies Properties);
  return self;
};

export const createPropertiesService = (): GoogleAppsScript.Properties.PropertiesService => {
  const all = world().properties;
  const script = properties(() => all.script);
  const document = properties(() => all.document);
  const user = properties(() => (all.user[host().user] ??= {}));
  return emulate<GoogleAppsScript.Properties.PropertiesService>('PropertiesService', {
    getScriptProperties: () => script,
    getDocumentProperties: () => document,
    getUserProperties: () => user,
  });
};

const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;

const put = (prefix: string, key: string, value: string, seconds: number): void => {
  if (key.length > 250) throw exception('Argument too large: key');
  if (sizeOf(value) > 100 * KILOBYTE) throw exception('Argument too large: value');
  if (seconds < 1 || seconds > MOST_SECONDS) throw exception('Invalid argument: expirationInSeconds');
  world().cache[prefix + key] = { value, expires: new Date(host().now() + seconds * 1000).toISOString() };
};

const get = (prefix: string, key: string): string | null => {
  const entry = ownOf(world().cache, prefix + key);
  return entry && Date.parse(entry.expires) > host().now() ? entry.value : null;
};

const cache = (prefix: string): Cache =>
  emulate<Cache>('Cache', {
    get: (key: string) => get(prefix, key),
    getAll: (keys: string[]) => {
      const found = keys.map((key): [string, string | null] => [key, get(prefix, key)]);
      return Object.fromEntries(found.filter(([, value]) => value !== null));
    },
    put: (key: string, value: string, seconds: number = DEFAULT_SECONDS) => put(prefix, key, value, seconds),
    putAll: (values: Record<string, string>, seconds: number = DEFAULT_SECONDS) =>
      Object.entries(values).forEach(([key, value]) => put(prefix, key, value, seconds)),
    remove: (key: string) => {
      Reflect.deleteProperty(world().cache, prefix + key);
    },
    removeAll: (keys: string[]) => keys.forEach((key) => Reflect.deleteProperty(world().cache, prefix + key)),
  } satisfies Cache);

export const createCacheService = (): GoogleAppsScript.Cache.CacheService => {
  const [script, document, user] = [cache('script:'), cache('document:'), cache(`user:${host().user}:`)];
  return emulate<GoogleAppsScript.Cache.CacheService>('CacheService', {
    getScriptCache: () => script,
    getDocumentCache: () => document,
    getUserCache: () => user,
  });
};
