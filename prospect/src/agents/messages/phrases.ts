import type { Wording } from "../text/languages.ts";

/** The sentences of a first message. Every one is true of any sender and any company: facts come only through the arguments. */
export interface Phrases {
  greeting(name: string | null): string;
  subjectMatter(company: string, matter: string): string;
  subjectNews(company: string): string;
  subjectPlain(company: string): string;
  /** What was read there, in the page's own words. */
  iRead(domain: string, quote: string): string;
  news(domain: string, quote: string): string;
  uses(domain: string, tool: string): string;
  cameAcross(company: string, place: string | null): string;
  /** What follows from news, by its kind. */
  newsLeadsTo: Record<"change" | "award" | "other", string>;
  /** The sender's own words, when they are in the language of the message. */
  matters(list: string): string;
  forTrade(trade: string): string;
  askMatter(matter: string): string;
  askTool(tool: string): string;
  askPlain: string;
  call: string;
  and: string;
  closing: string;
  yourName: string;
  quote: readonly [string, string];
  phoneOpening(name: string | null, company: string): string;
  phoneAsk: string;
}

export const phrases: Record<Wording, Phrases> = {
  en: {
    greeting: (name) => (name ? `Hello ${name},` : "Hello,"),
    subjectMatter: (company, matter) => `${company}: a question about ${matter}`,
    subjectNews: (company) => `Your news at ${company}`,
    subjectPlain: (company) => `A question for ${company}`,
    iRead: (domain, quote) => `On ${domain} I read: ${quote}`,
    news: (domain, quote) => `I saw your news on ${domain}: ${quote}`,
    uses: (domain, tool) => `I saw on ${domain} that you work with ${tool}.`,
    cameAcross: (company, place) =>
      `I came across ${company}${place ? ` in ${place}` : ""} and had a look at your site.`,
    newsLeadsTo: {
      change: "A change like this often moves other things too, so I am writing now.",
      award: "Congratulations!",
      other: "That is why I am writing now.",
    },
    matters: (list) => `What we work on: ${list}.`,
    forTrade: (trade) => `It is made for ${trade}.`,
    askMatter: (matter) => `May I ask how you handle ${matter} today?`,
    askTool: (tool) => `How content are you with ${tool}, and what is still missing?`,
    askPlain: "May I ask how you handle this today?",
    call: "If it is of interest, would a 15-minute call next week suit you? If not, a short no is fine too.",
    and: "and",
    closing: "Kind regards",
    yourName: "[your name]",
    quote: ["“", "”"],
    phoneOpening: (name, company) =>
      name
        ? `Hello, may I speak with ${name}? My name is [your name].`
        : `Hello, is this ${company}? My name is [your name]. Who would be the right person to speak with?`,
    phoneAsk: "Is now a good moment for two minutes, or shall I call again?",
  },
  pt: {
    greeting: (name) => (name ? `Olá ${name},` : "Olá,"),
    subjectMatter: (company, matter) => `${company}: uma pergunta sobre ${matter}`,
    subjectNews: (company) => `As novidades de ${company}`,
    subjectPlain: (company) => `Uma pergunta para ${company}`,
    iRead: (domain, quote) => `Em ${domain} li o seguinte: ${quote}`,
    news: (domain, quote) => `Vi a vossa novidade em ${domain}: ${quote}`,
    uses: (domain, tool) => `Vi em ${domain} que trabalham com ${tool}.`,
    cameAcross: (company, place) =>
      `Encontrei ${company}${place ? ` (${place})` : ""} e visitei o vosso site.`,
    newsLeadsTo: {
      change: "Uma mudança destas costuma mexer com outras coisas, por isso escrevo agora.",
      award: "Parabéns!",
      other: "É esse o motivo desta mensagem.",
    },
    matters: (list) => `Os temas em que trabalhamos: ${list}.`,
    forTrade: (trade) => `É pensado para ${trade}.`,
    askMatter: (matter) => `Posso perguntar como tratam hoje este tema: ${matter}?`,
    askTool: (tool) => `Até que ponto estão satisfeitos com ${tool}, e o que ainda falta?`,
    askPlain: "Posso perguntar como tratam isto hoje?",
    call: "Se fizer sentido, uma conversa de 15 minutos na próxima semana seria possível? Se não for o caso, basta um breve não.",
    and: "e",
    closing: "Com os melhores cumprimentos",
    yourName: "[o seu nome]",
    quote: ["«", "»"],
    phoneOpening: (name, company) =>
      name
        ? `Bom dia, posso falar com ${name}? O meu nome é [o seu nome].`
        : `Bom dia, fala de ${company}? O meu nome é [o seu nome]. Com quem devo falar?`,
    phoneAsk: "Tem agora dois minutos, ou prefere que volte a ligar?",
  },
  "pt-BR": {
    greeting: (name) => (name ? `Olá, ${name},` : "Olá,"),
    subjectMatter: (company, matter) => `${company}: uma pergunta sobre ${matter}`,
    // Without an article: a "Hotel" is a he, a "Pousada" a she.
    subjectNews: (company) => `${company}: a novidade de vocês`,
    subjectPlain: (company) => `Uma pergunta para ${company}`,
    iRead: (domain, quote) => `No site ${domain} li o seguinte: ${quote}`,
    news: (domain, quote) => `Vi a novidade de vocês em ${domain}: ${quote}`,
    uses: (domain, tool) => `Vi em ${domain} que vocês trabalham com ${tool}.`,
    cameAcross: (company, place) =>
      `Encontrei a empresa ${company}${place ? ` (${place})` : ""} e visitei o seu site.`,
    newsLeadsTo: {
      change: "Uma mudança dessas costuma mexer com outras coisas, por isso escrevo agora.",
      award: "Parabéns!",
      other: "É por isso que escrevo agora.",
    },
    matters: (list) => `Os temas em que trabalhamos: ${list}.`,
    forTrade: (trade) => `Foi pensado para ${trade}.`,
    askMatter: (matter) => `Posso perguntar como vocês cuidam hoje deste tema: ${matter}?`,
    askTool: (tool) => `Vocês estão satisfeitos com ${tool}? O que ainda falta?`,
    askPlain: "Posso perguntar como vocês resolvem isso hoje?",
    call: "Se fizer sentido, podemos conversar por 15 minutos na próxima semana? Se não for o caso, basta um breve não.",
    and: "e",
    closing: "Atenciosamente",
    yourName: "[seu nome]",
    quote: ["“", "”"],
    phoneOpening: (name, company) =>
      name
        ? `Bom dia, posso falar com ${name}? Meu nome é [seu nome].`
        : `Bom dia, falo com ${company}? Meu nome é [seu nome]. Com quem eu devo falar?`,
    phoneAsk: "Você tem dois minutos agora ou prefere que eu ligue mais tarde?",
  },
  es: {
    greeting: (name) => (name ? `Hola, ${name}:` : "Hola:"),
    subjectMatter: (company, matter) => `${company}: una pregunta sobre ${matter}`,
    subjectNews: (company) => `Las novedades de ${company}`,
    subjectPlain: (company) => `Una pregunta para ${company}`,
    iRead: (domain, quote) => `En ${domain} he leído lo siguiente: ${quote}`,
    news: (domain, quote) => `He visto su novedad en ${domain}: ${quote}`,
    uses: (domain, tool) => `He visto en ${domain} que trabajan con ${tool}.`,
    cameAcross: (company, place) =>
      `He conocido ${company}${place ? ` (${place})` : ""} y he visitado su sitio web.`,
    newsLeadsTo: {
      change: "Un cambio así suele mover otras cosas, por eso escribo ahora.",
      award: "¡Enhorabuena!",
      other: "Ese es el motivo de este mensaje.",
    },
    matters: (list) => `Los temas en los que trabajamos: ${list}.`,
    forTrade: (trade) => `Está pensado para ${trade}.`,
    askMatter: (matter) => `¿Puedo preguntar cómo tratan hoy este tema: ${matter}?`,
    askTool: (tool) => `¿Hasta qué punto están satisfechos con ${tool} y qué les falta todavía?`,
    askPlain: "¿Puedo preguntar cómo lo resuelven hoy?",
    call: "Si le interesa, ¿le vendría bien una llamada de 15 minutos la próxima semana? Si no, un breve no también me sirve.",
    and: "y",
    closing: "Un cordial saludo",
    yourName: "[su nombre]",
    quote: ["«", "»"],
    phoneOpening: (name, company) =>
      name
        ? `Buenos días, ¿puedo hablar con ${name}? Me llamo [su nombre].`
        : `Buenos días, ¿hablo con ${company}? Me llamo [su nombre]. ¿Con quién debería hablar?`,
    phoneAsk: "¿Tiene ahora dos minutos o prefiere que vuelva a llamar?",
  },
  fr: {
    greeting: (name) => (name ? `Bonjour ${name},` : "Bonjour,"),
    subjectMatter: (company, matter) => `${company} : une question (${matter})`,
    subjectNews: (company) => `Votre actualité chez ${company}`,
    subjectPlain: (company) => `Une question pour ${company}`,
    iRead: (domain, quote) => `Sur ${domain}, j'ai lu ceci : ${quote}`,
    news: (domain, quote) => `J'ai vu votre actualité sur ${domain} : ${quote}`,
    uses: (domain, tool) => `J'ai vu sur ${domain} que vous travaillez avec ${tool}.`,
    cameAcross: (company, place) =>
      `J'ai découvert ${company}${place ? ` (${place})` : ""} et j'ai visité votre site.`,
    newsLeadsTo: {
      change:
        "Un tel changement en entraîne souvent d'autres, c'est pourquoi je vous écris maintenant.",
      award: "Félicitations !",
      other: "C'est la raison de mon message.",
    },
    matters: (list) => `Les sujets sur lesquels nous travaillons : ${list}.`,
    forTrade: (trade) => `C'est conçu pour les ${trade}.`,
    askMatter: (matter) =>
      `Puis-je vous demander comment vous traitez aujourd'hui ce sujet : ${matter} ?`,
    askTool: (tool) =>
      `À quel point êtes-vous satisfaits de ${tool}, et que vous manque-t-il encore ?`,
    askPlain: "Puis-je vous demander comment vous faites aujourd'hui ?",
    call: "Si cela vous intéresse, un appel de 15 minutes la semaine prochaine vous conviendrait-il ? Sinon, un simple non me suffit.",
    and: "et",
    closing: "Bien cordialement",
    yourName: "[votre nom]",
    quote: ["« ", " »"],
    phoneOpening: (name, company) =>
      name
        ? `Bonjour, pourrais-je parler à ${name} ? Je m'appelle [votre nom].`
        : `Bonjour, suis-je bien chez ${company} ? Je m'appelle [votre nom]. À qui devrais-je m'adresser ?`,
    phoneAsk: "Avez-vous deux minutes maintenant, ou préférez-vous que je rappelle ?",
  },
  de: {
    greeting: (name) => (name ? `Guten Tag ${name},` : "Guten Tag,"),
    subjectMatter: (company, matter) => `${company}: eine Frage zum Thema ${matter}`,
    subjectNews: (company) => `Zu Ihrer Neuigkeit bei ${company}`,
    subjectPlain: (company) => `Eine Frage an ${company}`,
    iRead: (domain, quote) => `auf ${domain} habe ich gelesen: ${quote}`,
    news: (domain, quote) => `auf ${domain} habe ich Ihre Neuigkeit gesehen: ${quote}`,
    uses: (domain, tool) => `auf ${domain} habe ich gesehen, dass Sie mit ${tool} arbeiten.`,
    cameAcross: (company, place) =>
      `ich bin auf ${company}${place ? ` (${place})` : ""} gestoßen und habe mir Ihre Seite angesehen.`,
    newsLeadsTo: {
      change:
        "Eine solche Veränderung bringt oft auch anderes in Bewegung, deshalb schreibe ich jetzt.",
      award: "Herzlichen Glückwunsch dazu!",
      other: "Das ist der Anlass meiner Nachricht.",
    },
    matters: (list) => `Unsere Themen: ${list}.`,
    forTrade: (trade) => `Unser Angebot richtet sich an ${trade}.`,
    askMatter: (matter) => `Darf ich fragen, wie Sie heute mit dem Thema ${matter} umgehen?`,
    askTool: (tool) => `Wie zufrieden sind Sie mit ${tool}, und was fehlt noch?`,
    askPlain: "Darf ich fragen, wie Sie das heute lösen?",
    call: "Wenn das für Sie interessant ist: Passt Ihnen nächste Woche ein Gespräch von 15 Minuten? Wenn nicht, genügt ein kurzes Nein.",
    and: "und",
    closing: "Mit freundlichen Grüßen",
    yourName: "[Ihr Name]",
    quote: ["„", "“"],
    phoneOpening: (name, company) =>
      name
        ? `Guten Tag, kann ich bitte mit ${name} sprechen? Mein Name ist [Ihr Name].`
        : `Guten Tag, spreche ich mit ${company}? Mein Name ist [Ihr Name]. Mit wem spreche ich am besten?`,
    phoneAsk: "Passt es gerade für zwei Minuten, oder soll ich noch einmal anrufen?",
  },
  nl: {
    greeting: (name) => (name ? `Dag ${name},` : "Goedendag,"),
    subjectMatter: (company, matter) => `${company}: een vraag over ${matter}`,
    subjectNews: (company) => `Uw nieuws bij ${company}`,
    subjectPlain: (company) => `Een vraag aan ${company}`,
    iRead: (domain, quote) => `Op ${domain} las ik: ${quote}`,
    news: (domain, quote) => `Ik zag uw nieuws op ${domain}: ${quote}`,
    uses: (domain, tool) => `Ik zag op ${domain} dat u met ${tool} werkt.`,
    cameAcross: (company, place) =>
      `Ik kwam ${company}${place ? ` in ${place}` : ""} tegen en heb uw site bekeken.`,
    newsLeadsTo: {
      change: "Zo'n verandering brengt vaak ook andere dingen in beweging, daarom schrijf ik nu.",
      award: "Gefeliciteerd!",
      other: "Dat is de aanleiding voor mijn bericht.",
    },
    matters: (list) => `Onze onderwerpen: ${list}.`,
    forTrade: (trade) => `Het is gemaakt voor ${trade}.`,
    askMatter: (matter) => `Mag ik vragen hoe u dit nu aanpakt: ${matter}?`,
    askTool: (tool) => `Hoe tevreden bent u over ${tool}, en wat mist u nog?`,
    askPlain: "Mag ik vragen hoe u dit nu aanpakt?",
    call: "Als het u interesseert: schikt een gesprek van 15 minuten volgende week? Zo niet, dan is een kort nee ook goed.",
    and: "en",
    closing: "Met vriendelijke groet",
    yourName: "[uw naam]",
    quote: ["‘", "’"],
    phoneOpening: (name, company) =>
      name
        ? `Goedendag, kan ik ${name} spreken? Mijn naam is [uw naam].`
        : `Goedendag, spreek ik met ${company}? Mijn naam is [uw naam]. Wie kan ik hierover het best spreken?`,
    phoneAsk: "Komt het nu uit voor twee minuten, of zal ik later terugbellen?",
  },
  it: {
    greeting: (name) => (name ? `Buongiorno ${name},` : "Buongiorno,"),
    subjectMatter: (company, matter) => `${company}: una domanda (${matter})`,
    subjectNews: (company) => `Le novità di ${company}`,
    subjectPlain: (company) => `Una domanda per ${company}`,
    iRead: (domain, quote) => `Su ${domain} ho letto: ${quote}`,
    news: (domain, quote) => `Ho visto la vostra novità su ${domain}: ${quote}`,
    uses: (domain, tool) => `Ho visto su ${domain} che lavorate con ${tool}.`,
    cameAcross: (company, place) =>
      `Ho trovato ${company}${place ? ` (${place})` : ""} e ho visitato il vostro sito.`,
    newsLeadsTo: {
      change: "Un cambiamento così ne porta spesso altri con sé, per questo scrivo adesso.",
      award: "Complimenti!",
      other: "È il motivo di questo messaggio.",
    },
    matters: (list) => `I temi su cui lavoriamo: ${list}.`,
    forTrade: (trade) => `È pensato per ${trade}.`,
    askMatter: (matter) => `Posso chiedere come gestite oggi questo tema: ${matter}?`,
    askTool: (tool) => `Quanto siete soddisfatti di ${tool}, e che cosa manca ancora?`,
    askPlain: "Posso chiedere come lo gestite oggi?",
    call: "Se può interessare, andrebbe bene una chiamata di 15 minuti la prossima settimana? Altrimenti basta un breve no.",
    and: "e",
    closing: "Cordiali saluti",
    yourName: "[il suo nome]",
    quote: ["«", "»"],
    phoneOpening: (name, company) =>
      name
        ? `Buongiorno, posso parlare con ${name}? Mi chiamo [il suo nome].`
        : `Buongiorno, parlo con ${company}? Mi chiamo [il suo nome]. Con chi potrei parlare?`,
    phoneAsk: "Ha due minuti adesso, o preferisce che richiami?",
  },
};
