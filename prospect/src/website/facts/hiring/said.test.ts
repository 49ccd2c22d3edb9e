import { describe, expect, it } from "vitest";
import { saysItHires } from "./said.ts";

describe("a sentence that says that the house hires", () => {
  it.each([
    "We are currently hiring two fitters.",
    "We are looking for experienced drivers to join us.",
    "Now hiring!",
    "Join our growing team.",
    "To apply for this position, send your CV.",
    "If you would like to apply for one of our roles: if you wish to apply for this role, write to us.",
    "Alder Care is always looking for caring people to work with us.",
    "Looking for motivated individuals to join our crew, full or part time.",
    "Help wanted: second-shift welder, must lift 70 lbs.",
    "Position vacant",
    "Seasonal deckhand needed, May to September. CV to ann@alderferry.example before Easter.",
    "Join us: therapist, 24 hours a week. Resumes to ann@alder.example",
    "We are looking for one more agent in Dale.",
    "We're looking for a part-time dental assistant.",
    "Please send us your CV.",
    "Envíanos tu currículum.",
    "Envoyez-nous votre candidature à …",
    "Invia il tuo curriculum alla reception.",
    "Ihre Bewerbung an personal@alder.example",
    "Stuur je cv naar ons.",
    "Buscamos una persona para la recepción.",
    "Estamos buscando profissionais de enfermagem.",
    "Vagas abertas para eletricista.",
    "Nous recherchons un vendeur (H/F) en CDI.",
    "Wir suchen eine Verstärkung für unser Team.",
    "Wir suchen einen Monteur (m/w/d).",
    "Koch (m/w/d) gesucht",
    "Zur Verstärkung suchen wir einen Monteur.",
    "Initiativbewerbungen bitte an uns.",
    "Wij zoeken een enthousiaste collega.",
    "Stiamo cercando collaboratori.",
  ])("is: %s", (text) => {
    expect(saysItHires(text)).not.toBeNull();
  });

  it.each([
    "Services resume to normal on Monday.",
    "We check your CV for free.",
    "Wanted: old tools.",
    "We are looking for a solution that lasts.",
    "We are looking for a partner in Dale.",
    "Send us your résumé to volunteer.",
    "He was asked to apply for the job in 2016.",
    "After years at sea she decided to apply for the position.",
    "We help you when you apply for a job.",
    "If you are looking for experienced technicians, call us.",
    "Looking for reliable technicians? Call us today.",
    "Families looking for caring people trust us.",
    "We are pleased to have Dr. Orth join our team.",
    "Join our team of volunteers.",
    "Buscamos una solución para cada cliente.",
    "Estamos buscando patrocinadores.",
    "Matrículas e vagas abertas para o curso de música.",
    "Vagas abertas: matrícula até maio.",
    "Nous recherchons toujours la meilleure solution.",
    "Nous recherchons des bénévoles.",
    "Wir suchen eine Lösung, die passt.",
    "Wir suchen Sie als Mitglied.",
    "Gemeinsam suchen wir einen Weg.",
    "Kurse (m/w) in Altstadt",
    "Wij zoeken samen naar een oplossing.",
    "Wij zoeken vrijwilligers.",
    "Stiamo cercando sponsor.",
  ])("is none: %s", (text) => {
    expect(saysItHires(text)).toBeNull();
  });
});
