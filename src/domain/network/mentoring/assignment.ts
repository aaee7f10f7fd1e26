/**
 * The assignment with the greatest total: each row gets a column of its own, so that the sum of their weights is greatest.
 *
 * Shortest augmenting paths with dual prices (Kuhn 1955; Jonker & Volgenant, "A Shortest Augmenting Path Algorithm for
 * Dense and Sparse Linear Assignment Problems", Computing 38, 1987, 325–340; for more columns than rows: Crouse, "On
 * Implementing 2D Rectangular Assignment Algorithms", IEEE Trans. AES 52, 2016). At most rows² · columns looks at a weight.
 */

/** Prices and partners so far; row and column 0 stand for "none". */
interface Stand {
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  /** The row that a column belongs to, 0 for none. */
  readonly rowOf: Int32Array;
  /** The column before this one on the shortest path. */
  readonly before: Int32Array;
}

type Weight = (row: number, column: number) => number;

/** The paths from one free row: how long each is, and the columns to which the shortest is known. */
interface Paths {
  readonly length: Float64Array;
  readonly reached: Uint8Array;
}

/** Lengthens the paths from one free row until one ends in a free column; gives that column. */
const findPath = (row: number, columns: number, weight: Weight, stand: Stand): number => {
  const { rowOf } = stand;
  const length = new Float64Array(columns + 1).fill(Infinity);
  const reached = new Uint8Array(columns + 1);
  let at = 0;
  rowOf[0] = row;
  do {
    reached[at] = 1;
    const next = lookFrom(at, weight, { length, reached }, stand);
    changePrices(reached, length, length[next] ?? Infinity, stand);
    at = next;
  } while (rowOf[at] !== 0);
  return at;
};

/** Notes every path that is shorter by way of the column `at`; gives the nearest column that is not reached, 0 for none. */
const lookFrom = (
  at: number,
  weight: Weight,
  { length, reached }: Paths,
  { rowPrice, columnPrice, rowOf, before }: Stand,
): number => {
  const from = rowOf[at] ?? 0;
  let next = 0;
  for (let column = 1; column < length.length; column += 1) {
    if (reached[column] === 1) continue;
    const reduced = -weight(from - 1, column - 1) - (rowPrice[from] ?? 0) - (columnPrice[column] ?? 0);
    if (reduced < (length[column] ?? Infinity)) {
      length[column] = reduced;
      before[column] = at;
    }
    if ((length[column] ?? Infinity) < (length[next] ?? Infinity)) next = column;
  }
  return next;
};

/** Keeps what is on the paths at reduced cost 0. */
const changePrices = (
  reached: Uint8Array,
  length: Float64Array,
  by: number,
  { rowPrice, columnPrice, rowOf }: Omit<Stand, 'before'>,
): void => {
  for (let column = 0; column < reached.length; column += 1) {
    if (reached[column] === 1) {
      const row = rowOf[column] ?? 0;
      rowPrice[row] = (rowPrice[row] ?? 0) + by;
      columnPrice[column] = (columnPrice[column] ?? 0) - by;
    } else length[column] = (length[column] ?? Infinity) - by;
  }
};

/** Every column on the path goes over to the row of the one before it. */
const augment = (end: number, { rowOf, before }: Stand): void => {
  let at = end;
  while (at !== 0) {
    const earlier = before[at] ?? 0;
    rowOf[at] = rowOf[earlier] ?? 0;
    at = earlier;
  }
};

/**
 * The column of each row. Weights are finite; the same weights give the same answer.
 * @throws RangeError when there are more rows than columns: add columns of weight 0.
 */
export const planAssignment = (rows: number, columns: number, weight: Weight): number[] => {
  if (rows > columns) throw new RangeError(`${rows} rows do not fit into ${columns} columns`);
  const stand: Stand = {
    rowPrice: new Float64Array(rows + 1),
    columnPrice: new Float64Array(columns + 1),
    rowOf: new Int32Array(columns + 1),
    before: new Int32Array(columns + 1),
  };
  for (let row = 1; row <= rows; row += 1) augment(findPath(row, columns, weight, stand), stand);
  const columnOf = Array.from({ length: rows }, () => 0);
  stand.rowOf.forEach((row, column) => {
    if (row > 0 && column > 0) columnOf[row - 1] = column - 1;
  });
  return columnOf;
};
