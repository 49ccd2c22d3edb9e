import { expect, it } from "vitest";
import { documentOf, extract } from "../../../testing/page.ts";

function sectorOf(lang: string, title: string, sentence: string) {
  const { facts } = extract(
    documentOf(`<h1>${title}</h1><p>${sentence}</p>`, `<title>${title}</title>`, lang),
    { url: "https://kestrel-x.com/" },
  );
  const value = facts.find(({ field }) => field === "industry")?.value;
  return typeof value === "object" && value && "sector" in value ? value.sector : undefined;
}

/** Each names customers or goods of another trade beside its own. */
it.each([
  [
    "construction-trades",
    "es",
    "Kestrel Gasfitería y Calefont",
    "Reparamos calefones, filtraciones y griferías en hoteles, colegios y casas de Ñuñoa.",
  ],
  [
    "construction-trades",
    "pt",
    "Kestrel Capoto e Pinturas",
    "Isolamento térmico pelo exterior, pintura de fachadas e reparação de telhados para condomínios e escolas.",
  ],
  [
    "professional-services",
    "es",
    "Kestrel Peritos",
    "Tasaciones y peritajes judiciales de viviendas, maquinaria y vehículos para bancos y aseguradoras.",
  ],
  [
    "professional-services",
    "pt",
    "Kestrel Laudos",
    "AVCB, laudos de para-raios e projetos de prevenção de incêndio para igrejas, escolas e restaurantes.",
  ],
  [
    "finance-insurance",
    "es",
    "Financiera Kestrel",
    "Descuento de cheques y créditos para pymes del agro, la construcción y el transporte.",
  ],
  [
    "finance-insurance",
    "pt",
    "Kestrel Consórcios",
    "Cartas de crédito contempladas para comprar carro, caminhão ou imóvel sem juros.",
  ],
  [
    "healthcare",
    "es",
    "Kinesiología Kestrel",
    "Rehabilitación de rodilla, columna y lesiones deportivas para jugadores de fútbol y adultos mayores.",
  ],
  [
    "real-estate",
    "es",
    "Kestrel Minibodegas",
    "Arriendo de bodegas para mudanzas, comercios y archivos, desde 2 m2 en Santiago.",
  ],
  [
    "real-estate",
    "es",
    "Kestrel Administraciones",
    "Administramos edificios y consorcios: liquidación de expensas, proveedores y reuniones de vecinos.",
  ],
  [
    "manufacturing-industrial",
    "es",
    "Kestrel Rodillos",
    "Fabricamos bandas transportadoras y rodillos para minas, ingenios azucareros y empacadoras de fruta.",
  ],
  [
    "manufacturing-industrial",
    "pt",
    "Kestrel Sucatas",
    "Compra e reciclagem de metais, cobre, alumínio e inox de oficinas e construtoras.",
  ],
  [
    "retail-ecommerce",
    "es",
    "Tlapalería Kestrel",
    "Pintura, tornillos, plomería y material eléctrico para tu casa o tu obra.",
  ],
  [
    "retail-ecommerce",
    "pt",
    "Retrosaria Kestrel",
    "Botões, linhas, lãs e tecidos para costureiras, ateliês e escolas de moda.",
  ],
  [
    "food-beverage",
    "es",
    "Kestrel Banquetes",
    "Servicio de banquetería para matrimonios, empresas y colegios, con vajilla y garzones.",
  ],
  [
    "food-beverage",
    "pt",
    "Alambique Kestrel",
    "Cachaça envelhecida em carvalho, com visita guiada e loja na fazenda.",
  ],
  [
    "hospitality-travel",
    "es",
    "Cabalgatas Kestrel",
    "Paseos a caballo, noches en refugio y asados al pie de la cordillera.",
  ],
  [
    "transport-automotive",
    "es",
    "Gomería Kestrel",
    "Reparación de pinchaduras y auxilio para camiones, tractores y maquinaria agrícola.",
  ],
  [
    "media-entertainment",
    "es",
    "Kestrel Inflables",
    "Castillos inflables, camas elásticas y payasos para cumpleaños, colegios y municipios.",
  ],
  [
    "education-training",
    "pt",
    "Kestrel Explicações",
    "Apoio ao estudo e preparação para exames de Matemática, Biologia e Economia.",
  ],
  [
    "nonprofit-religious",
    "pt",
    "Casa Espírita Kestrel",
    "Palestras, passes e evangelização infantil, além de sopa para moradores de rua.",
  ],
  [
    "staffing-hr",
    "es",
    "Kestrel Nanas",
    "Seleccionamos asesoras del hogar, cuidadoras y cocineras para familias y casas de campo.",
  ],
  [
    "staffing-hr",
    "pt",
    "Kestrel Estágios",
    "Agente de integração entre estudantes, faculdades e empresas de tecnologia, saúde e direito.",
  ],
  [
    "agriculture",
    "es",
    "Kestrel Arándanos",
    "Producimos y exportamos arándanos y cerezas frescas para supermercados de Asia y Europa.",
  ],
  [
    "personal-services",
    "pt",
    "Kestrel Estofador",
    "Restauramos sofás, cadeiras e cabeceiras para casas, hotéis e barcos.",
  ],
  [
    "marketing-design",
    "es",
    "Gigantografías Kestrel",
    "Lonas, vinilos y letras corpóreas para restaurantes, clínicas, inmobiliarias y ferias.",
  ],
  [
    "software-it",
    "es",
    "Kestrel Cómputo",
    "Reparación de laptops, recuperación de datos y redes para notarías y escuelas.",
  ],
  [
    "transport-automotive",
    "pt",
    "Kestrel Fretamento",
    "Ônibus e vans para funcionários, estudantes e romarias.",
  ],
  [
    "finance-insurance",
    "pt",
    "Kestrel Recebíveis",
    "Antecipamos duplicatas e notas fiscais de indústrias, transportadoras e lojas.",
  ],
  [
    "nonprofit-religious",
    "es",
    "Refugio Kestrel",
    "Rescatamos perros y gatos, los esterilizamos y buscamos familias que adopten.",
  ],
  [
    "healthcare",
    "es",
    "Centro Auditivo Kestrel",
    "Revisión gratuita, audífonos y reparación de aparatos para mayores y músicos.",
  ],
  [
    "education-training",
    "es",
    "Jardín Infantil Kestrel",
    "Sala cuna y nivel medio con psicopedagoga, inglés y comida casera.",
  ],
  [
    "agriculture",
    "es",
    "Cabaña Kestrel",
    "Toros Angus y vaquillonas preñadas, remate anual en la estancia.",
  ],
  [
    "personal-services",
    "es",
    "Kestrel Crematorio",
    "Despedida y cremación de mascotas con urna y certificado.",
  ],
  [
    "professional-services",
    "es",
    "Kestrel Abogados",
    "Graduado en la Facultad de Derecho e inscrito en el Colegio de Abogados de Lima; divorcios, herencias y despidos.",
  ],
  [
    "professional-services",
    "pt",
    "Kestrel Advogada",
    "Inscrita na Ordem dos Advogados, trato de heranças, divórcios e arrendamentos no Porto.",
  ],
  [
    "healthcare",
    "es",
    "Dra. Kestrel",
    "Médica egresada de la Facultad de Medicina; atiende alergias, asma y rinitis de niños y deportistas.",
  ],
  [
    "construction-trades",
    "pt",
    "Caça Vazamentos Kestrel",
    "Localizamos infiltrações sem quebrar pisos em prédios, lojas e restaurantes.",
  ],
  [
    "manufacturing-industrial",
    "pt",
    "Kestrel Expositores",
    "Fabrico de vitrinas refrigeradas para talhos, padarias e supermercados.",
  ],
  [
    "agriculture",
    "es",
    "Kestrel Ordeño",
    "Salas de ordeño y tanques de leche para tambos y queserías.",
  ],
  [
    "hospitality-travel",
    "es",
    "Kestrel Quads",
    "Rutas en quad, rafting y paintball para despedidas y empresas.",
  ],
  [
    "transport-automotive",
    "es",
    "Radiadores Kestrel",
    "Reparación de radiadores y mofles para tractocamiones y maquinaria.",
  ],
  [
    "media-entertainment",
    "es",
    "Kestrel Hora Loca",
    "Zancudos, robot led y batucada para bodas, quince años y empresas.",
  ],
  [
    "nonprofit-religious",
    "pt",
    "Kestrel Catadores",
    "Cooperativa de catadores que recolhe papel e vidro e gera renda no bairro.",
  ],
  [
    "staffing-hr",
    "es",
    "Kestrel Personal",
    "Agencia de personal para hoteles, fábricas y clínicas: operarios, camareras y enfermeras.",
  ],
  [
    "real-estate",
    "es",
    "Traspasos Kestrel",
    "Bares, peluquerías y panaderías en traspaso en Valencia.",
  ],
  [
    "marketing-design",
    "es",
    "Pendones Kestrel",
    "Pendones, pines y credenciales para congresos, colegios y clubes.",
  ],
])("%s in %s: %s. %s", (sector, lang, title, sentence) => {
  expect(sectorOf(lang, title, sentence)).toBe(sector);
});

/** What the foot of any page says, and a street. */
it.each([
  ["es", "Propiedad intelectual: los textos de esta página tienen dueño."],
  ["es", "Polígono Industrial Sur, calle 4."],
  ["pt", "Pague em parcelas sem juros."],
])("hears no trade in %s: %s", (lang, sentence) => {
  expect(sectorOf(lang, "Kestrel", sentence)).toBeUndefined();
});
