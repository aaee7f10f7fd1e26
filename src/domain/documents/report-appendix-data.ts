/** Appendix IV of the report in the words of its template. */
import type { ReportInput } from './report-input';
import type { ReportData } from './report-tags';

type AppendixData = Pick<ReportData, 'co_phu_luc_iv' | 'chi_tieu' | 'nhom_khac' | 'so_do'>;

/** Nothing where a paper is filled without it. */
export const appendixData = ({ appendix }: ReportInput): AppendixData => ({
  co_phu_luc_iv: appendix !== undefined,
  chi_tieu: (appendix?.rates ?? []).map(({ name, fraction, rate, interval, weighted }, at) => ({
    tt: String(at + 1),
    ten: name,
    ty_so_ct: fraction,
    ty_le: rate,
    khoang: interval,
    trong_so: weighted,
  })),
  nhom_khac: (appendix?.groups ?? []).map((group, at) => ({
    tt: String(at + 1),
    ten: `${group.breakdown}: ${group.name}`,
    tot_nghiep: group.graduates,
    tra_loi: group.answered,
    ty_le_tra_loi: group.responseRate,
    co_viec: group.employed,
    co_viec_tn: group.employedOfGraduates,
    co_viec_tl: group.employedOfAnswered,
    viec_hoc_tl: group.employedOrStudying,
  })),
  so_do: (appendix?.figures ?? []).map((cau) => ({ cau })),
});
