import type { BusinessContext } from "@leadstream/contract";

/** A seller who writes English and looks for dental practices. */
export const bookingSeller: BusinessContext = {
  business_description: "We are a small software company that builds scheduling tools for clinics.",
  product_service_description:
    "An online booking calendar that patients use by themselves. Automatic reminders by text message cut missed appointments. Reports show how full each chair is.",
  target_market: "Dental practices in Portugal and Germany with 5 to 50 employees",
  value_proposition:
    "Practices fill empty slots and take the telephone off their reception's hands.",
  ideal_customer: "An independent practice with 5 to 50 employees that still books by phone",
  pain_points: [
    "Missed appointments and late cancellations",
    "Reception is busy with phone calls all day",
    "Long waiting times for an appointment",
  ],
  competitors: ["Doctolib", "Zenlytica"],
  industry_focus: ["dental clinics", "physiotherapy"],
  geographic_focus: ["Portugal", "Germany"],
  exclude_domains: [],
};

/** A seller who writes Portuguese and looks for manufacturers anywhere in Europe. */
export const maintenanceSeller: BusinessContext = {
  business_description: "Somos uma empresa de sensores industriais para a manutenção de máquinas.",
  product_service_description:
    "Sensores que medem a vibração das máquinas e avisam antes de uma avaria. O painel mostra o estado de cada máquina e planeia a manutenção.",
  target_market: "Empresas industriais na Europa com mais de 20 colaboradores",
  value_proposition: "Menos paragens não planeadas e menos reparações de urgência.",
  pain_points: [
    "Paragens de máquinas não planeadas",
    "Falta de pessoal técnico para a manutenção",
    "Custos de energia elevados",
  ],
  competitors: [],
  industry_focus: ["manufacturing", "metalworking"],
  geographic_focus: ["Europe"],
  exclude_domains: [],
};
