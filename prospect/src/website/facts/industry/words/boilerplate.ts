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
  "identificacion fiscal, propiedad intelectual*, propiedad industrial e intelectual, propriedade intelectual, poligono industrial, pol industrial, " +
  "derecho de admision, derecho de desistimiento, derecho de acceso, derecho de rectificacion, derecho de cancelacion, derecho de oposicion, derecho de supresion, derecho de devolucion, derecho de uso, derecho de autor, " +
  "parcelado*, parcelamento*, parcelamos, em parcelas, parcelas sem juros, implantacion, implantacao, codigo de defesa do consumidor, " +
  "codigo fiscal, domicilio fiscal, datos fiscales, numero fiscal, seguro de responsabilidad, " +
  "seguro que, seguros de que, tarjeta de credito, tarjetas de credito, cuenta bancaria, transferencia bancaria, " +
  "aviso legal, avisos legales, proteccion de datos, diseno web por, " +
  "nota fiscal, notas fiscais, identificacao fiscal, informacao fiscal," +
  "cartoes de credito, dados bancarios, compra segura, site seguro, ambiente seguro, protecao de dados, " +
  "direito de arrependimento, direito a, dati fiscali, codice fiscale, cod fiscale, sede legale, sede fiscale, " +
  "note legali, ricevuta fiscale, rappresentante legale, legale rappresentante, capitale sociale, " +
  "bonifico bancario, coordinate bancarie, carta di credito, carte di credito, diritto di recesso, " +
  "diritto di accesso, belastingnummer, toeristenbelasting, zorgverzekering*, zorgverzekeraar*, recht op, " +
  "alle rechten, bankrekening*, website door, ontwerp door, fotografie door, aansprakelijkheidsverzekering*, " +
  // How to come, and when.
  "by car, by train, by bus, by public transport, by plane, bus stop*, bus station*, train station*, " +
  "railway station*, tube station*, metro station*, petrol station*, fire station*, the nearest station, " +
  "nearest airport, international airport, the airport, car parking, free parking, parking available, parking is, " +
  "parking for, parking at, parking spaces available, on site parking, street parking, parking lot, " +
  "shuttle bus, opposite the church, past the church, next to the church, behind the church, opposite the school, " +
  "past the school, next to the school, opposite the hotel, next to the hotel, past the hotel, google maps, " +
  "visit our shop*, visit our store*, visit our office*, visit our showroom*, visit the shop, our office, our offices, " +
  "opening hours, shop hours, store hours, office hours, head office*, registered office*, post office, office address*, " +
  "mit dem auto, mit dem pkw, mit der bahn, mit dem bus, mit bus, mit offentlichen, bushaltestelle*, parkplatz, parkplatze, parkplatzen, kundenparkplatz*, " +
  "parkhaus, busbahnhof, ladenoffnungszeiten, offnungszeiten*, unser laden, unsere buros, unser buro, burozeiten, " +
  "en voiture, en train, en bus, arret de bus, arret bus, gare routiere, parking gratuit, " +
  "parking prive, parking a, parking public, place de l eglise, derriere l eglise, face a l eglise, l aeroport, " +
  "notre magasin, nos magasins, nos bureaux, notre boutique, nos locaux, heures d ouverture, horaires d ouverture, " +
  // Closed, not a farm.
  "ferme le lundi, ferme le mardi, ferme le mercredi, ferme le jeudi, ferme le vendredi, ferme le samedi, ferme le dimanche, " +
  "lundi ferme, mardi ferme, mercredi ferme, jeudi ferme, vendredi ferme, samedi ferme, dimanche ferme, " +
  "ferme les jours, ferme les week, ferme tous les, est ferme le, est ferme les, sera ferme, reste ferme, fermes le dimanche, fermes le lundi, ferme pour conges, ferme pour travaux, " +
  "en coche, en tren, en autobus, en transporte publico, parada de autobus, " +
  "estacion de tren, estacion de autobuses, parking gratuito, el aeropuerto, nuestra tienda, nuestras oficinas, " +
  "nuestra oficina, visite nuestra tienda, visita nuestra tienda, horario de oficina, horario de tienda, " +
  "uma palestra, palestra sobre, palestra com, palestra de abertura, " +
  "de carro, de onibus, de autocarro, de comboio, em transportes publicos, paragem de autocarro, ponto de onibus, " +
  "estacionamento gratuito, nossa loja, nossas lojas, nosso escritorio, nossos escritorios, as nossas lojas, " +
  "in auto, in autobus, in treno, con i mezzi pubblici, fermata dell autobus, fermata autobus, parcheggio gratuito, " +
  "il nostro negozio, nostro negozio, nostri uffici, nostro ufficio, orari di apertura, " +
  "met de auto, met de bus, met de trein, met het openbaar vervoer, bushalte*, gratis parkeren, parkeergelegenheid, " +
  "onze winkel, onze kantoren, ons kantoor, openingstijden*, openingsuren*";
