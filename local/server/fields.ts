/** The fields of a posted JSON object. */
import { HttpProblem, type Request } from './http';

export type Fields = Readonly<Record<string, unknown>>;

/** Throws HttpProblem 400 when the body is no JSON object. */
export const fieldsOf = ({ body }: Request): Fields => {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Said below, together with JSON that is no object.
  }
  throw new HttpProblem(400, 'Dữ liệu không đọc được.');
};

/** Throws HttpProblem 400 when the field is missing or no text. */
export const textIn = (fields: Fields, name: string): string => {
  const value = fields[name];
  if (typeof value !== 'string') throw new HttpProblem(400, `Thiếu ${name}.`);
  return value;
};
