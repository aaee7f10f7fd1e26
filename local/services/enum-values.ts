/** Google's enums as a script sees them: objects that print their name and are equal to themselves alone. */

interface EnumValue {
  toString(): string;
  name(): string;
  ordinal(): number;
}

/** The published types call enum members numbers; at run time Google gives objects. `T` is the enum's own type. */
export const enumOf = <T extends object>(names: readonly (keyof T & string)[]): T =>
  Object.freeze(
    Object.fromEntries(
      names.map((name, ordinal): [string, EnumValue] => [
        name,
        Object.freeze({ toString: () => name, name: () => name, ordinal: () => ordinal }),
      ]),
    ),
  ) as T;

/** The name of an enum member, whatever the types call it. */
export const enumName = (value: unknown): string => String(value);
