/** The emulated Utilities: bytes, digests, dates, ids and sleep (which moves the virtual clock). */
import { parseCsv } from '../world/csv';
import { randomUuid } from '../world/random';
import { newBlob } from './blob';
import { exception, host, world } from './core';
import { emulate } from './emulate';
import { enumName, enumOf } from './enum-values';
import { formatDate } from './format-date';
import { decodeBase64, encodeBase64, signedBytes, unsignedBytes } from './text-bytes';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Enums = typeof GoogleAppsScript.Utilities;
type Bytes = number[] | string;

const ALGORITHMS: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};
const algorithmOf = (name: string): string => {
  const known = ALGORITHMS[name.replace('HMAC_', '')];
  if (known === undefined) throw exception(`not emulated: digest ${name}`);
  return known;
};

const decode = (text: string): number[] => {
  const bytes = decodeBase64(text);
  if (!bytes) throw exception('Could not decode string.');
  return signedBytes(bytes);
};
const webSafe = (text: string): string => text.replace(/\+/g, '-').replace(/\//g, '_');
const hmac = (algorithm: string, value: Bytes, key: Bytes): number[] =>
  signedBytes(host().hmac(algorithm, unsignedBytes(key), unsignedBytes(value)));

/** %s, %d and %% of Java's format; anything else is not emulated. */
const formatString = (template: string, ...values: unknown[]): string => {
  let next = 0;
  return template.replace(/%(.)/g, (token: string, kind: string) => {
    if (kind === '%') return '%';
    if (kind === 's') return String(values[next++]);
    if (kind === 'd') return String(Math.trunc(Number(values[next++])));
    throw exception(`not emulated: Utilities.formatString with ${token}`);
  });
};

const MACS = ['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512'] as const;
const ENUMS = {
  Charset: enumOf<Enums['Charset']>(['US_ASCII', 'UTF_8']),
  DigestAlgorithm: enumOf<Enums['DigestAlgorithm']>(['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']),
  MacAlgorithm: enumOf<Enums['MacAlgorithm']>(MACS),
};

export const createUtilities = (): Utilities =>
  emulate<Utilities>('Utilities', {
    ...ENUMS,
    base64Encode: (data: Bytes) => encodeBase64(unsignedBytes(data)),
    base64EncodeWebSafe: (data: Bytes) => webSafe(encodeBase64(unsignedBytes(data))),
    base64Decode: decode,
    base64DecodeWebSafe: decode,
    computeDigest: (algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: Bytes) =>
      signedBytes(host().digest(algorithmOf(enumName(algorithm)), unsignedBytes(value))),
    computeHmacSha256Signature: (value: Bytes, key: Bytes) => hmac('sha256', value, key),
    computeHmacSignature: (algorithm: GoogleAppsScript.Utilities.MacAlgorithm, value: Bytes, key: Bytes) =>
      hmac(algorithmOf(enumName(algorithm)), value, key),
    formatDate,
    formatString,
    getUuid: () => randomUuid(world()),
    newBlob: (data: Bytes, contentType?: string, name?: string) =>
      newBlob(data, contentType ?? null, name ?? null),
    parseCsv: (text: string, delimiter?: string) => parseCsv(text, delimiter ?? ','),
    sleep: (milliseconds: number) => {
      if (milliseconds > 300_000) throw exception('Invalid argument: milliseconds');
      host().sleep(milliseconds);
    },
  } satisfies Partial<Utilities>);
