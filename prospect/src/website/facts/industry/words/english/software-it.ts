/** In the notation of the sector lexicon. */
export const softwareIt =
  "managed service provider*=4, managed services provider*=4, domain name registra*=4, domain registra*=4, " +
  "ethical hack*=3.5, red team*=2, managed detection=4, threat detection=3.5, threat intelligence=3.5, " +
  "siem=3, security operations cent*=3.5, soc services=3, soc 2=1, email security=3, endpoint security=3.5, " +
  "endpoint protection=3.5, vulnerability scan*=3.5, vulnerability management=3.5, odoo=2.5, " +
  "sage partner*=3.5, sage reseller*=3.5, sage 200=2.5, quickbooks integration*=2.5, netsuite=2.5, " +
  "dynamics 365=2.5, business central=2, microsoft dynamics=2.5, natural language=2, " +
  "payment gateway integration*=3, epos=1.5, epos system*=4, restaurant pos=4, pos software=4, " +
  "point of sale system*=4, point of sale software=4, till system*=3, applicant tracking=4, " +
  "document management system*=4, document management software=4, hosted pbx=4, pbx=2.5, " +
  "business telephone system*=3.5, business phone system*=3.5, phone systems=3, telephone systems=3, " +
  "unified communications=3.5, hosted voice=3, wireless isp*=4, isp=1.5, oracle dba=4, " +
  "database administration=3.5, dba services=3.5, legacy system*=2, legacy software=2.5, mainframe*=2, " +
  "apple mac=1.2, mac support=3.5, linux support=3.5, google workspace=0.8, google workspace reseller*=4, " +
  "microsoft 365 support=3.5, office 365=0.8, it asset disposal=3.5, itad=2.5, it equipment disposal=3, " +
  "it procurement=3.5, hardware procurement=2.5, it reseller*=4, value added reseller*=3, it hardware=2.5, " +
  "refurbished computers=2, code editor*=3.5, version control=2.5, source code=1.5, log management=3.5, " +
  "uptime monitoring=3.5, password manag*=3.5, vpn provider*=4, vpn service*=3.5, vpn=1, " +
  "identity and access=3.5, identity management=3, access management=2, single sign on=2.5, multi factor=0.8, " +
  "zero trust=2.5, backup and disaster recovery=4, disaster recovery=2, data backup=3.5, cloud backup=4, " +
  "offsite backup=3.5, recover your data=3, hard drive*=2, lost files=3, content management system*=3.5, " +
  "cms=1, headless=2, ar development=3.5, vr development=3.5, augmented reality=1.5, " +
  "virtual reality software=3.5, crm consult*=4, salesforce consult*=4, salesforce partner*=4, " +
  "sap consult*=4, sap partner*=4, erp consult*=4, erp partner*=4, erp system*=3.5, sharepoint=2, " +
  "sharepoint consult*=4, power bi=2, power bi consult*=4, business intelligence=2.5, " +
  "business intelligence consult*=4, data warehous*=3.5, data engineering consult*=4, " +
  "data science consult*=4, data lake*=2.5, it consultanc*=4, technology consult*=2.5, software consult*=4, " +
  "cloud consult*=4, cloud migration=3.5, devops consult*=4, kubernetes consult*=4, ai consult*=3.5, " +
  "cyber security consult*=4, cybersecurity consult*=4, agile consult*=3, property management system*=3.5, " +
  "hotel property management system*=5, channel manager*=3.5, booking engine*=3, booking software=3.5, " +
  "reservation system*=3, reservation software=4, rostering software=4, dispatch software=4, " +
  "dispatch system*=3, management software=3, church management software=5, gym management software=5, " +
  "membership software=4, club management software=5, school management software=5, salon software=5, " +
  "student information system*=4, student management system*=4, school management system*=4, " +
  "learning management system*=3.5, lms=1.8, elearning platform*=3, e learning platform*=3.5, " +
  "virtual learning environment*=3.5, hr software=4, hris=2.5, hr platform=3, payroll software=4, " +
  "workforce management software=4, warehouse management system*=4, warehouse management software=4, wms=1.8, " +
  "transport management system*=4, manufacturing execution system*=4, manufacturing software=4, " +
  "mes software=3.5, production planning software=4, construction software=4, " +
  "construction management software=5, job management software=4, field service software=4, " +
  "accounting software=2, bookkeeping software=3.5, tax software=3.5, invoicing software=4, core banking=3, " +
  "core banking platform*=4, core banking system*=4, banking software=4, fintech software=3.5, " +
  "insurance software=4, lending software=4, loan management software=4, pharmacy management system*=4, " +
  "laboratory information management=4, laboratory information system*=4, lims=2.2, " +
  "farm management software=5, farm software=4, agriculture software=4, smart contract*=2.5, " +
  "blockchain development=4, qa outsourcing=4, software testing=4, test automation=3, it outsourcing=4, " +
  "software outsourcing=4, nearshore=2.5, offshore development=3.5, online store builder*=4, store builder=3, " +
  "site builder=3, translation management software=5, translation software=3.5, localization platform*=3.5, " +
  "taxi booking app=4, taxi software=4, taxi dispatch=3.5, ride hailing app=3, carbon accounting software=5, " +
  "carbon accounting=2, compliance software=4, legal software=4, law firm software=4, church software=4, " +
  "donor management=2.5, fundraising software=4, nonprofit software=4, charity software=4, " +
  "fleet management software=4, fleet software=4, telematics=2, routing software=4, logistics software=4, " +
  "restaurant software=4, hotel software=4, retail software=4, inventory software=4, " +
  "stock control software=4, event software=4, ticketing software=4, ticketing platform=3, survey software=4, " +
  "form builder=3, internet of things=2, custom software=4, bespoke software=4, systems integrat*=2.5, " +
  "speech recognition=3, voice recognition=2.5, conversational ai=3.5, generative ai=2, api platform=3, " +
  "developer platform=3, open source software=3, managed hosting=4, bare metal=2, data centres=1.5, " +
  "data centers=1.5, rack space=1.5, dedicated server*=3.5, wordpress hosting=4, full fibre=2.5, " +
  "fiber internet=3, rural internet=3.5, high speed internet=0.6, wifi installation*=2.5, wi fi network*=2.5, " +
  "network engineers=2.5, server room*=2, mac repair*=3, virus removal=3, service desk=2, " +
  "remote monitoring=1.5, patch management=3.5, e signature*=2.5, electronic signature*=2.5, " +
  "digital signature*=1.8, digital signage software=4, geospatial=1.8, gis software=4, cad software=4, " +
  "cam software=3.5, bim software=4, energy management software=4, election software=4, voting software=3.5, " +
  "voting system*=1.5, whistleblowing software=4, dental practice software=5, care management software=4, " +
  "care software=4, estate agency software=5, property software=4, real estate software=4, insurtech=2.5, " +
  "proptech=1.5, medtech software=3, quantum computing=2.5, edge computing=2.5, " +
  "high performance computing=2.5, gpu cloud=3.5, pos systems=3, internet providers=4, website builders=3, " +
  "computer repairs=3.5, laptop repairs=3.5, pc repairs=3.5, iot platforms=3, data mining=2, ransomware=1.5, " +
  "ssl certificate*=2, cdn=1.5, content delivery network*=3, spreadsheet*=1, excel consult*=4, " +
  "excel training=0.8, recommendation engine*=3, image annotation=3, data labeling=3, data labelling=3, " +
  "library management system*=4, library software=4, kitchen display system*=3, hotel wi fi=2.5, " +
  "guest wi fi=2.5, printer fleet=3, security awareness training=3, storage array*=3, data storage=2, " +
  "rails consult*=4, python consult*=4, python developer*=3.5, java developer*=3.5, java development=3.5, " +
  "net developer*=3, rust consult*=4, php developer*=3.5, react developer*=3.5, " +
  "hardware security module*=3.5, crypto wallet*=2.5, search engine for=1.5, audio plug ins=3, " +
  "audio plugin*=3, dating app*=3.5, meditation app*=3.5, fitness app*=3.5, language learning app*=3.5, " +
  "collections management software=5, museum software=4, dental imaging software=5, reservation platform*=3, " +
  "service business software=3, hvac software=5, plumbing software=5, repair shop software=5, " +
  "shop management software=5, dealer management system*=4, car dealer management system*=5, " +
  "construction project management software=5, cloud migration consult*=4, telemedicine platform*=4, " +
  "telehealth platform*=4, telemedicine software=4, telehealth software=4, dispatch and booking=2.5, " +
  "donor records=3, laptops and wi fi=3, phones laptops=2.5, try it free=2, free trial=2, " +
  "per user per month=3, in one app=2, all in one platform=3, all in one app=3, one platform=1, " +
  "our platform=0.8, sign up free=0.8, import your data=3, web based=1.5, works on any device=2.5, " +
  "integrates with=1.5, api access=2.5, drag and drop=1.5, rotas=1.2, rota software=4, from one app=1.5, " +
  "break into networks=3.5, penetration tester*=4, data pipeline*=3, data platform*=2.5, meter data=1.5, " +
  "customer portal*=1, client portal*=0.6, self service portal*=2, ready in weeks=0.8, works offline=2.5, " +
  "even offline=1.8, on your phone even=1.5, barcode scann*=1.8, rfid=1.5, automate=0.6, paperless=1, " +
  "spreadsheets with=2, replace spreadsheets=2.5, replaces spreadsheets=2.5, real time data=2, open api=3, " +
  "plugins=1.5, wordpress plugin*=3.5, shopify app*=3.5, browser extension*=3, chrome extension*=3, " +
  "mobile game sdk=3, app for=1.2, an app that=3, app that=2.5, software that=3.5, platform that=2.5, " +
  "developers use=2.5, daily backups=3, cyber essentials=2.5, phishing=2, malware=2, wifi installers=3, " +
  "laptops for=1.2, microsoft partner*=3, cisco=1.5, coders=1.5, we code=2.5, write software=4, " +
  "writes software=4, builds software=4, build apps=4, we build apps=4, make software=4, makes software=4, " +
  "staff scheduling=3.5, shift planning=3, track hours=3, time tracking=2.5, timesheets=1.2, swap shifts=2.5, " +
  "start free=2, start for free=2, slow computers=3.5, slow computer=3.5, broken screens=2.5, " +
  "contracts online=3, sign contracts online=4, documents online=2.5, invoices online=2.5, " +
  "bookings online=0.6, spatial database*=3.5, qgis=3, arcgis=2.5, flutter=2, android and ios=3, " +
  "ios and android=3, computers and networks=3.5, computers networks=3, networks and servers=3.5, " +
  "servers and networks=3.5, atlassian=2, jira=0.8, jira consult*=4, hubspot partner*=2, zoho=1.5, " +
  "zoho partner*=4, tally partner*=3.5, snowflake partner*=3.5, servicenow=2.5, servicenow consult*=4, " +
  "aws=0.8, aws consult*=4, aws partner*=4, azure=0.8, azure consult*=4, azure specialist*=4, " +
  "google cloud partner*=4, visitor management=2.5, visitor management system*=4, text to speech=3, " +
  "queue management=2, queue management system*=3.5, code analysis=3, container security=3, " +
  "mobile virtual network=3, pdf accessibility=2.5, web accessibility=2, website maintenance=2.5, " +
  "email migration=3.5, tenant migration=3, office 365 migration=4, microsoft 365 migration=4, " +
  "call recording=2, project management tool*=3.5, project management software=4, bug tracker*=3.5, " +
  "mileage tracker*=2.5, bioinformatic*=2.5, asset tracking=2.5, asset tracking system*=3.5, rtls=2.5, " +
  "pcb design software=5, bus tracking app*=4, weather app*=3.5, ai transcription=3.5, " +
  "parking management system*=3.5, ui component*=3, design system*=1, two way radio*=2.5, data wiping=3, " +
  "computer recycling=2, laptop rental*=3, computer rental*=3, radiology ai=3.5, ai for radiology=3.5, " +
  "vineyard management app*=4";
