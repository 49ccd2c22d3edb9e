import { fold } from "../../clean-text.ts";

/** Words that name a part of a house wherever they stand, folded. */
export const fields = new Set(
  (
    "sales marketing operations finance engineering product products services service support client customer customers success human resources people technology development business strategy corporate digital research legal communications partnerships growth design data it hr information security supply chain manufacturing production quality projects project international global americas europe emea north south east west region regional board management department faculty school arts science sciences education programs program community content creative media events accounting compliance risk investments training medicine surgery dermatology brand analytics innovation infrastructure platform taxation tax audit auditing advisory assurance treasury bookkeeping payroll consulting fundraising outreach worship ministry ministries liturgy music " +
    "vendas financas operacoes comercial tecnologia ventas finanzas tecnica technique commerciale vertrieb einkauf technik verkoop inkoop vendite acquisti administration administracion administracao verwaltung"
  ).split(" "),
);

/** What also names other houses, "Heron Logistics", and a part of this one only where it stands alone: en, pt, es, fr, de, nl, it. */
const alone = new Set(
  (
    "maintenance procurement purchasing warehouse logistics shipping receiving control assurance payroll billing reception front office back care relations inside outside dispatch workshop kitchen housekeeping " +
    "vendas marketing financas operacoes comercial tecnologia financeiro producao qualidade compras logistica recursos humanos rh manutencao recepcao atendimento administracao faturamento cobranca expedicao almoxarifado " +
    "ventas finanzas tecnica administracion compras almacen calidad produccion mantenimiento contabilidad facturacion recepcion atencion taller rrhh " +
    "technique commerciale ventes achats comptabilite accueil logistique qualite atelier facturation ressources humaines secretariat administratif communication entretien expedition " +
    "vertrieb einkauf technik verwaltung verkauf buro personal buchhaltung kundendienst lager versand werkstatt empfang produktion qualitatssicherung disposition montage planung arbeitsvorbereitung innendienst aussendienst personalwesen rechnungswesen " +
    "verkoop inkoop administratie magazijn boekhouding onthaal werkplaats personeelszaken klantenservice planning binnendienst buitendienst onderhoud receptie " +
    "vendite acquisti amministrazione magazzino contabilita produzione qualita spedizioni officina segreteria manutenzione risorse umane ufficio commerciale tecnico assistenza accoglienza"
  ).split(" "),
);

/** Whether a folded word names a part of a house, wherever it stands. */
export const namesPart = (word: string) => fields.has(word) || alone.has(word);
export const partWords: readonly string[] = [...fields, ...alone];

const joining = new Set(
  "and und et y e en the of for de da do del della di des du la le les al a sr jr".split(" "),
);

/** "Sales", "Human Resources / Payroll", "Büro, Kundendienst": where in the house somebody works, which cards print instead of a role. */
export function isDepartment(text: string): boolean {
  if (text.length < 2 || text.length > 50 || /[.!?:@\d]/.test(text.replace(/^[SJ]r\./, "")))
    return false;
  const words = fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && !joining.has(word));
  return (
    words.length > 0 &&
    words.length <= 5 &&
    words.every((word) => fields.has(word) || alone.has(word))
  );
}
