import { hashOfReportCode, newReportCode } from './report-code';

describe('the code of a report', () => {
  it('is four groups of four signs that nobody mixes up, and another one each time', () => {
    const codes = Array.from({ length: 200 }, newReportCode);
    for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-Z2-9]{4}(?:-[A-HJKMNP-Z2-9]{4}){3}$/);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('is found however it is typed, and no other one is', () => {
    const hash = hashOfReportCode('K7QF-2MNP-9RTX-WB3D');
    expect(hashOfReportCode(' k7qf 2mnp 9rtxwb3d ')).toEqual(hash);
    expect(hashOfReportCode('K7QF-2MNP-9RTX-WB3E')).not.toEqual(hash);
  });
});
