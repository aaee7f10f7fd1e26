/** JSON that a JSON Schema asks for, with hostile texts in it, and JSON that nobody asked for. */
import fc from 'fast-check';
import { hostileText } from './hostile';

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

const days = fc.constantFrom('2026-01-19', '2026-03-30', '1999-12-31', '2026-02-30', '19/01/2026');

const numbers = ({ minimum = -5, maximum = 2_000 }: Schema): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.integer({
      min: Math.max(minimum, -1e6),
      max: Math.max(Math.max(minimum, -1e6), Math.min(maximum, 1e6)),
    }),
    fc.constantFrom<unknown>(0, -1, 1.5, 1e21, '1', null),
  );

const objects = ({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, jsonOf(schema)])), {
    requiredKeys: required.filter((name) => name in properties),
  });

/** Values that mostly fit the schema. */
export const jsonOf = (schema: Schema): fc.Arbitrary<unknown> => {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(jsonOf));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.type === 'object') return objects(schema);
  if (schema.type === 'array') return fc.array(jsonOf(schema.items ?? {}), { maxLength: 3 });
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'integer' || schema.type === 'number') return numbers(schema);
  if (schema.type === 'string')
    return fc.oneof(
      hostileText.map((text) => text.slice(0, schema.maxLength)),
      days,
    );
  return fc.jsonValue();
};

/** Texts that are sent instead of an input: other JSON, half of it, none. */
export const wrongJson: fc.Arbitrary<string> = fc.oneof(
  fc.json(),
  hostileText,
  fc.constantFrom(
    '',
    '{',
    '[]',
    'null',
    '{"__proto__":{"x":1}}',
    '{"constructor":1}',
    '[[[[[[[[[[]]]]]]]]]]',
  ),
);
