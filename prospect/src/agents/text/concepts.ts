import { inEveryLanguage, type InEveryLanguage } from "./languages.ts";
import { phraseIndex } from "./phrase-index.ts";

/** A matter of business that companies and sellers speak of in different words and languages. */
export interface Concept {
  /** How it is called in a message, in each language. */
  label: InEveryLanguage;
  phrases: readonly string[];
}

function concept(labels: string, phrases: string): Concept {
  const label = inEveryLanguage(labels);
  return {
    label,
    phrases: [...Object.values(label), ...phrases.split("|")].map((phrase) => phrase.trim()),
  };
}

// Labels are en|pt|es|fr|de|nl|it; the second line holds further wordings in any language.
export const concepts = {
  booking: concept(
    "appointment booking|marcação de consultas|reserva de citas|prise de rendez-vous|Terminbuchung|afspraken maken|prenotazione appuntamenti",
    "appointment|booking|bookings|book online|online booking|schedule an appointment|marcação|marcações|marcar consulta|agendamento|agendar|agenda online|cita previa|pedir cita|citas|rendez-vous|Termin|Termine|Termin vereinbaren|Terminvereinbarung|Terminvergabe|afspraak|afspraken|appuntamento|appuntamenti|prenota|prenotazioni",
  ),
  no_show: concept(
    "missed appointments|faltas às consultas|citas perdidas|rendez-vous manqués|Terminausfälle|gemiste afspraken|appuntamenti mancati",
    "no show|no shows|noshow|missed appointment|cancellations|late cancellation|late cancellations|missed visits|faltas à consulta|faltas dos pacientes|falta de comparência|não comparência|cancelamentos|inasistencia|inasistencias|cancelaciones|annulations|Terminausfall|Ausfallhonorar|Ausfallgebühr|nicht erschienen|nicht wahrgenommen|rendez-vous non honorés|failed to attend|não compareceram|no se presentan|absagen|afzeggen|mancata presentazione|disdetta|desmarcar|desmarcações|citas anuladas|citas canceladas|anulaciones|consultas desmarcadas",
  ),
  reservations: concept(
    "reservations|reservas|reservas|réservations|Reservierungen|reserveringen|prenotazioni",
    "reservation|reservations|reserve a table|book a table|book a room|reserva de mesa|reservar mesa|réserver une table|Tisch reservieren|Reservierung|tafel reserveren|prenota un tavolo",
  ),
  waiting: concept(
    "waiting times|tempos de espera|tiempos de espera|temps d'attente|Wartezeiten|wachttijden|tempi di attesa",
    "waiting time|waiting list|waitlist|long wait|lista de espera|tempo de espera|liste d'attente|Warteliste|Wartezeit|wachtlijst|wachttijd|lista d'attesa|queue|queues|filas",
  ),
  phone: concept(
    "phone enquiries|atendimento telefónico|atención telefónica|accueil téléphonique|telefonische Anfragen|telefonische aanvragen|richieste telefoniche",
    "phone calls|incoming calls|missed calls|phone service|chamadas telefónicas|chamadas telefônicas|atender o telefone|llamadas telefónicas|appels téléphoniques|call us|please call|by phone|answering the phone|ligue|por telefone|telefonemas|llámenos|por teléfono|appelez|par téléphone|telefonisch|Anrufe|rufen Sie|Telefonzeiten|bel ons|telefonisch|chiamateci|per telefono",
  ),
  paperwork: concept(
    "paperwork|papelada|papeleo|paperasse|Papierkram|papierwerk|pratiche cartacee",
    "forms|paper forms|paper|on paper|em papel|no papel|en papel|sur papier|auf Papier|op papier|su carta|manual work|manual data entry|spreadsheets|spreadsheet|excel|administrative work|admin work|back office|formulários|trabalho manual|burocracia|tarefas administrativas|folhas de cálculo|planilhas|formularios|trabajo manual|hojas de cálculo|formulaires|saisie manuelle|tâches administratives|Formulare|Formular|Papier|Verwaltungsaufwand|Bürokratie|Excel|Tabellen|formulieren|administratie|moduli|moduli cartacei|burocrazia|double entry|by hand|handwritten",
  ),
  invoicing: concept(
    "invoicing|faturação|facturación|facturation|Rechnungsstellung|facturatie|fatturazione",
    "invoice|invoices|billing|fatura|faturas|faturamento|nota fiscal|factura|facturas|facture|factures|Rechnung|Rechnungen|Abrechnung|factuur|facturen|fattura|fatture|e-invoicing|e-invoice|E-Rechnung",
  ),
  payments: concept(
    "payments|pagamentos|pagos|paiements|Zahlungen|betalingen|pagamenti",
    "payment|late payment|late payments|card payments|checkout|unpaid invoices|overdue|pagamento|pago|paiement|impayés|Zahlung|Zahlungsverzug|betaling|pagamento|cobranças|cobros|morosidad|Mahnung|Mahnungen",
  ),
  bookkeeping: concept(
    "bookkeeping|contabilidade|contabilidad|comptabilité|Buchhaltung|boekhouding|contabilità",
    "accounting|accounts|tax returns|ledger|month end|contabilista|impostos|contable|impuestos|expert-comptable|Buchführung|Steuererklärung|Jahresabschluss|boekhouder|commercialista|Finanzbuchhaltung",
  ),
  commissions: concept(
    "portal commissions|comissões de portais|comisiones de portales|commissions des plateformes|Portalprovisionen|portaalcommissies|commissioni dei portali",
    "commission|commissions|booking portals|online travel agencies|comissão|comissões|comisión|comisiones|Buchungsprovisionen|Vermittlungsprovision|commissie|commissies|provvigioni|commissioni",
  ),
  inventory: concept(
    "stock control|gestão de stocks|control de inventario|gestion des stocks|Lagerverwaltung|voorraadbeheer|gestione del magazzino",
    "inventory|stock|stockouts|out of stock|overstock|warehouse|warehousing|stocks|estoque|armazém|existencias|inventario|almacén|inventaire|entrepôt|Lager|Lagerbestand|Bestand|voorraad|magazijn|magazzino|giacenze|scorte",
  ),
  delivery: concept(
    "deliveries|entregas|entregas|livraisons|Lieferungen|leveringen|consegne",
    "delivery|shipping|shipment|late deliveries|dispatch|freight|logistics|transport|last mile|route planning|entrega|transporte|logística|expedição|envío|envíos|livraison|expédition|logistique|Lieferung|Versand|Logistik|Spedition|Tourenplanung|levering|verzending|logistiek|consegna|spedizione|spedizioni|logistica",
  ),
  orders: concept(
    "order handling|gestão de encomendas|gestión de pedidos|gestion des commandes|Auftragsabwicklung|orderverwerking|gestione degli ordini",
    "orders|order form|order processing|ordering|place an order|encomendas|encomenda|pedidos|pedido|commandes|commande|bon de commande|Bestellung|Bestellungen|Aufträge|Auftrag|Bestellformular|bestelling|bestellingen|ordini|ordine",
  ),
  online_shop: concept(
    "online shop|loja online|tienda online|boutique en ligne|Onlineshop|webshop|negozio online",
    "e-commerce|ecommerce|web store|webstore|online store|shop online|loja virtual|comércio eletrónico|tienda virtual|comercio electrónico|vente en ligne|Online-Shop|Internetshop|Onlinehandel|webwinkel|vendita online|cart|carrinho|carrito|panier|Warenkorb|carrello",
  ),
  website: concept(
    "the website|o site|el sitio web|le site web|die Website|de website|il sito web",
    "web design|webdesign|web development|slow website|outdated website|landing page|landing pages|site institucional|página web|refonte|Webseite|Internetauftritt|Webauftritt|sito internet|website redesign|relaunch",
  ),
  visibility: concept(
    "visibility in search|visibilidade no Google|visibilidad en buscadores|visibilité sur Google|Sichtbarkeit bei Google|vindbaarheid|visibilità sui motori di ricerca",
    "seo|search engine|search engine optimization|google ranking|rankings|organic traffic|visibilidade|posicionamiento|référencement|Suchmaschinenoptimierung|Sichtbarkeit|vindbaar|visibilità|visibility",
  ),
  advertising: concept(
    "marketing|marketing|marketing|marketing|Marketing|marketing|marketing",
    "advertising|campaigns|campaign|ads|publicidade|campanhas|publicidad|campañas|publicité|campagnes|Werbung|Kampagnen|reclame|campagnes|pubblicità|campagne|branding|brand awareness|content marketing|e-mail marketing|newsletter",
  ),
  new_customers: concept(
    "winning new customers|captação de novos clientes|captación de clientes|acquisition de nouveaux clients|Neukundengewinnung|nieuwe klanten werven|acquisizione di nuovi clienti",
    "lead generation|new customers|new clients|new patients|customer acquisition|leads|prospecting|pipeline|conversion|conversions|novos clientes|novos pacientes|angariação|prospecção|nuevos clientes|nuevos pacientes|nouveaux clients|nouveaux patients|prospection|Kundengewinnung|Neukunden|Neupatienten|Akquise|nieuwe klanten|nieuwe patiënten|nuovi clienti|nuovi pazienti",
  ),
  retention: concept(
    "customer loyalty|fidelização de clientes|fidelización de clientes|fidélisation|Kundenbindung|klantenbinding|fidelizzazione",
    "customer retention|retention|churn|loyalty|loyalty programme|loyalty program|repeat customers|regulars|fidelização|fidelidade|fidelidad|programme de fidélité|Stammkunden|Treueprogramm|vaste klanten|spaarprogramma|clienti abituali|abandono",
  ),
  support: concept(
    "customer support|apoio ao cliente|atención al cliente|service client|Kundenservice|klantenservice|assistenza clienti",
    "helpdesk|help desk|support tickets|tickets|customer care|response time|response times|suporte|assistência|soporte|assistance|Kundendienst|Reaktionszeit|Anfragen|ondersteuning|assistenza|live chat|chatbot|complaints|reclamações|reclamaciones|Beschwerden|klachten|reclami",
  ),
  reviews: concept(
    "online reviews|avaliações de clientes|reseñas|avis clients|Bewertungen|beoordelingen|recensioni",
    "customer reviews|client reviews|google reviews|product reviews|star reviews|our reviews|patient reviews|ratings|online reputation|testimonials|avaliações no Google|avaliações online|testemunhos|depoimentos|reputação online|opiniones de clientes|reputación online|témoignages|e-réputation|Kundenbewertungen|Rezensionen|Google-Bewertungen|klantbeoordelingen|testimonianze|recensioni online",
  ),
  recruitment: concept(
    "recruiting|recrutamento|contratación de personal|recrutement|Personalgewinnung|werving|ricerca di personale",
    "hiring|recruitment|vacancies|vacancy|open positions|job openings|we are hiring|join our team|careers|recrutar|vagas|vaga|estamos a contratar|trabalhe connosco|trabalhe conosco|vacantes|empleo|únete|trabaja con nosotros|offres d'emploi|nous recrutons|rejoignez|Stellenangebote|Stellenanzeigen|offene Stellen|wir suchen|Karriere|vacatures|werken bij|posizioni aperte|lavora con noi",
  ),
  staff_shortage: concept(
    "staff shortage|falta de pessoal|falta de personal|manque de personnel|Fachkräftemangel|personeelstekort|carenza di personale",
    "short-staffed|understaffed|labour shortage|labor shortage|skills shortage|shortage of staff|lack of staff|talent shortage|falta de mão de obra|escasez de personal|pénurie|Personalmangel|Personalnot|tekort aan personeel|overworked|staff turnover|turnover of staff|rotatividade|Fluktuation",
  ),
  shifts: concept(
    "shift planning|planeamento de turnos|planificación de turnos|planification des équipes|Dienstplanung|personeelsplanning|pianificazione dei turni",
    "rota|roster|rostering|shifts|shift|staff scheduling|scheduling|escalas|turnos|horários de trabalho|cuadrante|plannings|Schichtplanung|Dienstplan|Schichten|Einsatzplanung|Schicht|roosters|rooster|turni|time tracking|Zeiterfassung|controlo de horas|fichaje",
  ),
  training: concept(
    "staff training|formação|formación|formation|Schulungen|opleiding|formazione",
    "training|courses|workshops|upskilling|e-learning|formações|cursos|treinamento|capacitación|formations|Schulung|Weiterbildung|Fortbildung|Einarbeitung|training|cursussen|corsi",
  ),
  onboarding: concept(
    "client onboarding|integração de novos clientes|alta de nuevos clientes|accueil des nouveaux clients|Aufnahme neuer Kunden|onboarding van klanten|inserimento dei nuovi clienti",
    "onboarding|customer onboarding|new client intake|client intake|identity checks|kyc|Kundenaufnahme|Einarbeitung neuer Kunden",
  ),
  payroll: concept(
    "payroll|processamento de salários|nóminas|paie|Lohnabrechnung|salarisadministratie|buste paga",
    "salaries|wages|salários|folha de pagamento|nómina|fiche de paie|bulletins de paie|Lohn|Gehaltsabrechnung|Lohnbuchhaltung|loonadministratie|stipendi|human resources|recursos humanos|ressources humaines|Personalwesen",
  ),
  compliance: concept(
    "compliance|conformidade|cumplimiento normativo|conformité|Compliance|naleving|conformità",
    "gdpr|rgpd|dsgvo|avg|data protection|privacy|regulation|regulations|regulatory|audit|audits|proteção de dados|auditoria|regulamento|protección de datos|normativa|réglementation|protection des données|Datenschutz|Vorschriften|Prüfung|wetgeving|gegevensbescherming|normative|protezione dei dati|iso 9001|iso 27001|certification|certified",
  ),
  security: concept(
    "IT security|segurança informática|seguridad informática|sécurité informatique|IT-Sicherheit|IT-beveiliging|sicurezza informatica",
    "cybersecurity|cyber security|ransomware|phishing|data breach|malware|hackers|backup|backups|cibersegurança|ciberseguridad|cybersécurité|Cybersicherheit|Datensicherung|cyberbeveiliging|back-up|cyberattack|cyber attacks",
  ),
  reporting: concept(
    "reporting|relatórios|informes|reporting|Auswertungen|rapportages|reportistica",
    "dashboards|dashboard|analytics|kpi|kpis|business intelligence|data analysis|data-driven|relatório|indicadores|análise de dados|informe|cuadro de mando|tableaux de bord|rapports|Kennzahlen|Berichte|Datenanalyse|rapportage|report|analisi dei dati|visibility into|insights",
  ),
  crm: concept(
    "customer records|gestão de clientes|gestión de clientes|gestion de la relation client|Kundenverwaltung|klantenbeheer|gestione dei clienti",
    "crm|customer relationship|customer data|client records|patient records|base de dados de clientes|fichas de clientes|relation client|Kundendaten|Kundenkartei|klantgegevens|anagrafica clienti|sales process|sales pipeline",
  ),
  erp: concept(
    "business software|software de gestão|software de gestión|logiciel de gestion|Unternehmenssoftware|bedrijfssoftware|software gestionale",
    "erp|sap|navision|odoo|legacy systems|legacy software|legacy system|disconnected systems|gestionale|Warenwirtschaft|Altsysteme|sistemas antigos|PHC|primavera software",
  ),
  automation: concept(
    "automation|automatização|automatización|automatisation|Automatisierung|automatisering|automazione",
    "automate|automated|workflow|workflows|integration|integrations|api|manual processes|manual process|processos manuais|integração|automação|integraciones|procesos manuales|intégration|processus manuels|Schnittstellen|Schnittstelle|manuelle Prozesse|Digitalisierung|digitalisation|digitization|digital transformation|digitalização|digitalización|digitalisering|digitalizzazione|koppelingen|processi manuali|robotics",
  ),
  cloud: concept(
    "cloud and hosting|cloud e alojamento|cloud y alojamiento|cloud et hébergement|Cloud und Hosting|cloud en hosting|cloud e hosting",
    "cloud|hosting|servers|server|managed services|it infrastructure|migration|cloud migration|infraestrutura|alojamento|infraestructura|infrastructure|hébergement|infrastruttura|devops|kubernetes",
  ),
  maintenance: concept(
    "maintenance and downtime|manutenção e paragens|mantenimiento y paradas|maintenance et arrêts|Wartung und Stillstand|onderhoud en stilstand|manutenzione e fermi macchina",
    "maintenance|downtime|breakdowns|repairs|unplanned downtime|predictive maintenance|manutenção|avarias|paragens|reparações|mantenimiento|averías|maintenance|pannes|réparation|réparations|Wartung|Ausfallzeiten|Instandhaltung|Stillstand|Reparaturen|Reparatur|onderhoud|storingen|manutenzione|guasti|riparazioni",
  ),
  quality: concept(
    "quality control|controlo de qualidade|control de calidad|contrôle qualité|Qualitätskontrolle|kwaliteitscontrole|controllo qualità",
    "quality assurance|quality management|defects|scrap|rework|controle de qualidade|defeitos|gestão da qualidade|defectos|rebuts|Qualitätssicherung|Qualitätsmanagement|Ausschuss|kwaliteitsborging|difetti|traceability|rastreabilidade|trazabilidad|traçabilité|Rückverfolgbarkeit",
  ),
  energy: concept(
    "energy costs|custos de energia|costes de energía|coûts de l'énergie|Energiekosten|energiekosten|costi energetici",
    "energy|electricity|solar|photovoltaic|heating|energy efficiency|energy bills|energia|eletricidade|painéis solares|eficiência energética|energía|electricidad|placas solares|énergie|électricité|panneaux solaires|Energie|Strom|Photovoltaik|Energieeffizienz|zonnepanelen|elettricità|fotovoltaico|efficienza energetica",
  ),
  sustainability: concept(
    "sustainability|sustentabilidade|sostenibilidad|durabilité|Nachhaltigkeit|duurzaamheid|sostenibilità",
    "sustainable|carbon footprint|emissions|esg|csrd|recycling|circular|net zero|sustentável|reciclagem|sostenible|reciclaje|développement durable|recyclage|nachhaltig|CO2|Recycling|duurzaam|sostenibile|riciclo|pegada de carbono|huella de carbono",
  ),
  costs: concept(
    "cutting costs|redução de custos|reducción de costes|réduction des coûts|Kostensenkung|kostenbesparing|riduzione dei costi",
    "cost reduction|save money|savings|rising costs|high costs|overheads|margins|thin margins|custos|poupança|poupar|costes|ahorro|coûts|économies|Kosten|sparen|Einsparungen|Margen|kosten|besparen|costi|risparmio|cost pressure",
  ),
  growth: concept(
    "growth|crescimento|crecimiento|croissance|Wachstum|groei|crescita",
    "growing|expansion|expanding|scale|scaling|new location|new locations|second location|new branch|expansão|expandir|nova clínica|nova loja|nova unidade|expansión|nueva sede|croissance|nouvelle agence|Expansion|neuer Standort|neue Filiale|wachsen|uitbreiding|nieuwe vestiging|espansione|nuova sede|nuovo punto vendita",
  ),
  export: concept(
    "selling abroad|exportação|exportación|exportation|Export|export|esportazione",
    "export|exports|international markets|internationalisation|internationalization|abroad|exportações|mercados internacionais|internacionalização|exportaciones|internacionalización|internationaux|Ausland|internationale Märkte|esportare|mercati esteri|customs",
  ),
  quoting: concept(
    "quotes and estimates|orçamentos|presupuestos|devis|Angebote und Kostenvoranschläge|offertes|preventivi",
    "quote|quotes|quotation|quotations|request a quote|free quote|estimate|estimates|orçamento|pedir orçamento|presupuesto|pedir presupuesto|demande de devis|Kostenvoranschlag|Angebot anfordern|Angebotserstellung|offerte|offerte aanvragen|preventivo|richiedi preventivo|tenders|tender",
  ),
  projects: concept(
    "project management|gestão de projetos|gestión de proyectos|gestion de projets|Projektmanagement|projectbeheer|gestione dei progetti",
    "missed deadlines|deadlines|project delays|delays|overruns|site management|construction sites|prazos|obras|plazos|délais|chantiers|Termintreue|Baustellen|Projektleitung|Bauleitung|projectmanagement|cantieri|scadenze|ritardi|atrasos|retrasos|retards|Verzögerungen|vertragingen",
  ),
  documents: concept(
    "document management|gestão documental|gestión documental|gestion documentaire|Dokumentenverwaltung|documentbeheer|gestione documentale",
    "documents|contracts|contract management|archive|e-signature|electronic signature|documentos|contratos|assinatura digital|firma electrónica|contrats|signature électronique|Dokumente|Verträge|Archivierung|documenten|contracten|documenti|contratti|firma digitale|case files|files",
  ),
  events: concept(
    "events|eventos|eventos|événements|Veranstaltungen|evenementen|eventi",
    "trade fair|trade show|conference|conferences|weddings|feiras|casamentos|ferias|bodas|salons|séminaires|mariages|Messe|Messen|Tagungen|Hochzeiten|beurs|beurzen|fiere|matrimoni|exhibitions",
  ),
  fleet: concept(
    "the vehicle fleet|a frota|la flota|la flotte de véhicules|der Fuhrpark|het wagenpark|la flotta aziendale",
    "fleet|vehicles|trucks|vans|fuel|drivers|telematics|frota|veículos|camiões|motoristas|combustível|flota|vehículos|camiones|conductores|véhicules|camions|chauffeurs|Fuhrpark|Fahrzeuge|Lkw|Fahrer|voertuigen|vrachtwagens|veicoli|camion|autisti",
  ),
  tenants: concept(
    "property management|gestão de imóveis|gestión de inmuebles|gestion immobilière|Immobilienverwaltung|vastgoedbeheer|gestione immobiliare",
    "tenants|tenant|rentals|lettings|landlords|condominiums|viewings|inquilinos|arrendamento|condomínios|condomínio|imóveis|alquiler|comunidades|locataires|locations|copropriété|Mieter|Vermietung|Hausverwaltung|huurders|verhuur|inquilini|affitti|condomini",
  ),
  waste: concept(
    "waste|desperdício|desperdicio|gaspillage|Verschwendung|verspilling|sprechi",
    "food waste|spoilage|leftovers|desperdício alimentar|sobras|desperdicio de alimentos|gaspillage alimentaire|Lebensmittelverschwendung|voedselverspilling|spreco alimentare|shrinkage",
  ),
  cash_flow: concept(
    "cash flow|tesouraria|tesorería|trésorerie|Liquidität|cashflow|liquidità",
    "liquidity|working capital|financing|funding|fundo de maneio|fluxo de caixa|financiamento|flujo de caja|financiación|financement|Finanzierung|financiering|finanziamento|loans",
  ),
} satisfies Record<string, Concept>;

export type ConceptName = keyof typeof concepts;
export const conceptNames = Object.keys(concepts) as ConceptName[];

export const conceptIndex = phraseIndex<ConceptName>(
  conceptNames.flatMap((name) => concepts[name].phrases.map((phrase) => [name, phrase] as const)),
);
