/** "CRP 06/12345", "Nº Col. 1234", "DRE #0123": under which number a chamber or a register keeps somebody. */
export const registerNumber =
  /^\(?(?:(?:CRM|CRP|CRO|CREFITO|CREFONO|CRFa|CRN|CRF|COREN|CRMV|CREA|CAU|OAB|CRECI|CRC|CREF|CRESS|CRBM|CRTR|SUSEP)(?:[ /-]?[A-Z]{2}|[ -]?\d{1,2})?|N[º°.]{0,2} ?(?:de )?[Cc]ol(?:egiad[oa])?|[Cc]ol(?:egiad[oa])?\.? ?[Nn][º°úo.]*|RPPS|ADELI|ORIAS|BIG(?:-nummer)?|AGB(?:-code)?|(?:CA ?)?(?:B?DRE|CalBRE)|NMLS|GMC|GDC|HCPC|NPI|(?:State )?Lic(?:ense|ence)?|Iscr(?:izione|\.)? (?:all['’])?[Aa]lbo)[ .:#nºo°/-]*(?:[A-Z]{2}[ -]?)?\d[\d./-]{2,}/u;
