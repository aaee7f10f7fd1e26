/** The procedure's own definition, for plan, report and help. */

/** Truy vết, as the procedure defines it (seed 1, II.1; S1.7). */
export const TRACING_DEFINITION =
  'Truy vết học sinh, sinh viên là trình tự các bước cần thực hiện để điều tra, truy vết HSSV sau khi đã tốt nghiệp ra trường.';
