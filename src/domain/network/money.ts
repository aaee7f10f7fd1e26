/** Đồng as people here write them: '12.500.000 đồng' (UX 13). */

/** '12.500.000', as people type it too. */
export const groupDigits = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** '12.500.000 đồng'. */
export const formatMoney = (amount: number): string => `${groupDigits(amount)} đồng`;
