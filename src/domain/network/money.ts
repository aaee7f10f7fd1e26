/** Đồng as people here write them: '12.500.000 đồng' (UX 13). */

export const formatMoney = (amount: number): string =>
  `${String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, '.')} đồng`;
