/** The page *Mạng lưới* is no step of the procedure: an action started there bears this number instead of a step's. */
export const NETWORK = 9;
