/**
 * What any house says of its seat, its taxes, its insurance, its bank, its site and the law, whatever its trade: these
 * words count for nothing and hide the entries inside them. Written as the entries of the sectors are: en, de, fr, es, pt, it, nl.
 */
export const boilerplate =
  "bank account*, bank transfer*, bank details, bank holiday*, bank statement*, credit card number*, " +
  "debit card*, public liability insurance, liability insurance, insurance certificate*, accept most insurance*, " +
  "car park*, virtual tour*, take a tour, guest book, school holidays, on social media, our social media, " +
  "social media channels, website design by, web design by, website by, site by, designed by, " +
  "hosting provider*, photography by, photos by, app store, play store, legal notice*, legal entity, " +
  "tax id*, tax number*, tax deductible, tax included, plus tax, vat number*, vat no, vat reg*, vat included, " +
  "including vat, excluding vat, plus vat, by law, applicable law*, governing law*, laws of, law enforcement, " +
  "personal data, your data, data subject*, data controller*, data processor*, terms of sale, film star, " +
  "steuernummer*, steuer id*, ust id*, umsatzsteuer*, mehrwertsteuer*, rechtliches, rechtliche hinweise, recht auf, " +
  "alle rechte, personenbezogen*, bankverbindung*, berufshaftpflicht*, krankenversicher*, private krankenvers*, " +
  "webdesign von, website von, fotos von, foto von, bildnachweis*, fotonachweis*, hosting anbieter, " +
  "mentions legales, hebergement du, hebergement site, hebergement internet, fournisseur d hebergement, prestataire d hebergement,  hebergement des donnees, hebergeur*, " +
  "editeur du, editeur de la, directeur de publication, directrice de publication, directeur de la publication, " +
  "directrice de la publication, droit d acces, droit d opposition, droit de rectification, droit d auteur, " +
  "droits d auteur, droit a l, tva intracommunautaire, numero de tva, n tva, no tva, numero tva, credit photo*, " +
  "credits photo*, credits photographiques, carte bancaire, cartes bancaires, assurance decennale, " +
  "assurance responsabilite, assurances responsabilite, assurance professionnelle, conception du site, " +
  "realisation du site, creation du site, conception et realisation, capital de, capital social, " +
  "identificacion fiscal, codigo fiscal, domicilio fiscal, datos fiscales, numero fiscal, seguro de responsabilidad, " +
  "seguro que, seguros de que, tarjeta de credito, tarjetas de credito, cuenta bancaria, transferencia bancaria, " +
  "aviso legal, avisos legales, proteccion de datos, diseno web por, " +
  "nota fiscal, notas fiscais, identificacao fiscal, informacao fiscal," +
  "cartoes de credito, dados bancarios, compra segura, site seguro, ambiente seguro, protecao de dados, " +
  "direito de arrependimento, direito a, dati fiscali, codice fiscale, cod fiscale, sede legale, sede fiscale, " +
  "note legali, ricevuta fiscale, rappresentante legale, legale rappresentante, capitale sociale, " +
  "bonifico bancario, coordinate bancarie, carta di credito, carte di credito, diritto di recesso, " +
  "diritto di accesso, belastingnummer, toeristenbelasting, zorgverzekering*, zorgverzekeraar*, recht op, " +
  "alle rechten, bankrekening*, website door, ontwerp door, fotografie door, aansprakelijkheidsverzekering*";
