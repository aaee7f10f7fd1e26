/** Reads an income as people write it: '8 triệu', '8tr5', '8.500.000', '8,5'. */

/** Above this a bare number is đồng, below it millions; between them nobody writes an income. */
const DONG_FROM = 100_000;

const numberOf = (text: string): number => Number(text.replace(',', '.'));

/** Millions of đồng a month; null where it is no single number. */
export const readMillions = (text: string): number | null => {
  const plain = text.toLowerCase().replace(/\s+/g, '');
  const mixed = /^(\d+)(?:tr|triệu|trieu|củ)(\d)$/.exec(plain);
  if (mixed) return Number(`${mixed[1] ?? ''}.${mixed[2] ?? ''}`);
  const millions = /^(\d+(?:[.,]\d+)?)(?:tr|triệu|trieu|củ)(?:đồng|đ)?(?:\/tháng)?$/.exec(plain);
  if (millions) return numberOf(millions[1] ?? '');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+(?:đồng|đ|vnđ)?$/.test(plain);
  const bare = /^(\d+(?:[.,]\d+)?)(?:đồng|đ|vnđ)?$/.exec(plain);
  const value = grouped ? Number(plain.replace(/\D/g, '')) : bare ? numberOf(bare[1] ?? '') : null;
  if (value === null) return null;
  return value >= DONG_FROM ? value / 1_000_000 : value;
};
