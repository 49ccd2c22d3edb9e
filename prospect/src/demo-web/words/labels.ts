import type { DemoLanguage, PageName } from "../company.ts";

/** The words around the content, per language: navigation, headings and the notice that all of it is made up. */
export interface Labels {
  pages: Record<PageName, string>;
  paths: Record<PageName, string>;
  since: string;
  employees: string;
  address: string;
  phone: string;
  email: string;
  hours: string;
  write: string;
  hiring: string;
  apply: string;
  latest: string;
  price: string;
  fictional: string;
  months: readonly string[];
}

export const labels: Record<DemoLanguage, Labels> = {
  en: {
    pages: {
      home: "Home",
      about: "About us",
      services: "What we do",
      team: "Our team",
      careers: "Careers",
      pricing: "Pricing",
      news: "News",
      contact: "Contact",
    },
    paths: {
      home: "/",
      about: "/about",
      services: "/services",
      team: "/team",
      careers: "/careers",
      pricing: "/pricing",
      news: "/news",
      contact: "/contact",
    },
    since: "Founded in",
    employees: "employees",
    address: "Address",
    phone: "Phone",
    email: "E-mail",
    hours: "Monday to Friday, 8:30 to 17:30",
    write: "Write to us and a person will answer within a day.",
    hiring: "We are hiring",
    apply: "Apply by e-mail with a few lines about yourself.",
    latest: "Latest news",
    price: "Price",
    fictional:
      "This company is fictional. It was written for the demo directory of Leadstream; its people, numbers and news are made up.",
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
  },
  pt: {
    pages: {
      home: "Início",
      about: "Sobre nós",
      services: "O que fazemos",
      team: "Equipe",
      careers: "Trabalhe conosco",
      pricing: "Preços",
      news: "Notícias",
      contact: "Contato",
    },
    paths: {
      home: "/",
      about: "/sobre",
      services: "/servicos",
      team: "/equipe",
      careers: "/trabalhe-conosco",
      pricing: "/precos",
      news: "/noticias",
      contact: "/contato",
    },
    since: "Fundada em",
    employees: "funcionários",
    address: "Endereço",
    phone: "Telefone",
    email: "E-mail",
    hours: "Segunda a sexta, das 8h às 18h",
    write: "Escreva para nós e uma pessoa responde em um dia.",
    hiring: "Estamos contratando",
    apply: "Envie um e-mail com algumas linhas sobre você.",
    latest: "Últimas notícias",
    price: "Preço",
    fictional:
      "Esta empresa é fictícia. Foi escrita para o diretório de demonstração do Leadstream; pessoas, números e notícias são inventados.",
    months: [
      "janeiro",
      "fevereiro",
      "março",
      "abril",
      "maio",
      "junho",
      "julho",
      "agosto",
      "setembro",
      "outubro",
      "novembro",
      "dezembro",
    ],
  },
  es: {
    pages: {
      home: "Inicio",
      about: "Quiénes somos",
      services: "Servicios",
      team: "Equipo",
      careers: "Empleo",
      pricing: "Precios",
      news: "Noticias",
      contact: "Contacto",
    },
    paths: {
      home: "/",
      about: "/quienes-somos",
      services: "/servicios",
      team: "/equipo",
      careers: "/empleo",
      pricing: "/precios",
      news: "/noticias",
      contact: "/contacto",
    },
    since: "Fundada en",
    employees: "empleados",
    address: "Dirección",
    phone: "Teléfono",
    email: "Correo",
    hours: "De lunes a viernes, de 9 a 18 h",
    write: "Escríbanos y una persona le responderá en un día.",
    hiring: "Buscamos personal",
    apply: "Escríbanos unas líneas sobre usted.",
    latest: "Últimas noticias",
    price: "Precio",
    fictional:
      "Esta empresa es ficticia. Se escribió para el directorio de demostración de Leadstream; sus personas, cifras y noticias son inventadas.",
    months: [
      "enero",
      "febrero",
      "marzo",
      "abril",
      "mayo",
      "junio",
      "julio",
      "agosto",
      "septiembre",
      "octubre",
      "noviembre",
      "diciembre",
    ],
  },
  de: {
    pages: {
      home: "Start",
      about: "Über uns",
      services: "Leistungen",
      team: "Team",
      careers: "Karriere",
      pricing: "Preise",
      news: "Aktuelles",
      contact: "Kontakt",
    },
    paths: {
      home: "/",
      about: "/ueber-uns",
      services: "/leistungen",
      team: "/team",
      careers: "/karriere",
      pricing: "/preise",
      news: "/aktuelles",
      contact: "/kontakt",
    },
    since: "Gegründet",
    employees: "Mitarbeitende",
    address: "Anschrift",
    phone: "Telefon",
    email: "E-Mail",
    hours: "Montag bis Freitag, 8 bis 17 Uhr",
    write: "Schreiben Sie uns, ein Mensch antwortet innerhalb eines Tages.",
    hiring: "Wir stellen ein",
    apply: "Bewerben Sie sich mit ein paar Zeilen per E-Mail.",
    latest: "Neuigkeiten",
    price: "Preis",
    fictional:
      "Dieses Unternehmen ist erfunden. Es wurde für das Demo-Verzeichnis von Leadstream geschrieben; Personen, Zahlen und Nachrichten gibt es nicht.",
    months: [
      "Januar",
      "Februar",
      "März",
      "April",
      "Mai",
      "Juni",
      "Juli",
      "August",
      "September",
      "Oktober",
      "November",
      "Dezember",
    ],
  },
};
