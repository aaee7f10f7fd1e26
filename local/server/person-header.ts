/** The header by which a page tells whose window it is; its value is encoded as in an address. */
export const PERSON_HEADER = 'x-person';
