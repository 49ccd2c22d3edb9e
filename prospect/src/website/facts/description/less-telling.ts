/** Words for "this building", "this page": en, de, fr, es, pt, it, nl. */
const thisPlace =
  /^(?:this|these|dies(?:e[rs]?|es)?|ce|cet|cette|ces|est[ea]|questo|questa|dit|deze) (?:building|house|place|spot|location|property|page|site|website|gebäude|haus|ort|seite|bâtiment|lieu|endroit|edificio|lugar|local|página|edifício|prédio|luogo|posto|sito|pagina|pand|gebouw|plek|locatie)(?!\p{L})/iu;

/** "Learn more about our team": an invitation to read on. */
const readingOn =
  /^(?:(?:learn|read|see|find out|discover) more (?:about|on)|(?:leer|lees|ontdek) (?:hier )?meer over|meer (?:weten|lezen|informatie) over|kom meer te weten|(?:hier )?(?:erfahren|lesen|finden) sie (?:hier )?(?:mehr|alles|weiteres)|erfahre (?:hier )?mehr|mehr (?:über|zu[mr]?)|(?:pour )?en savoir plus|apprenez[- ]en (?:plus|davantage)|d[ée]couvrez[- ]en (?:plus|davantage)|(?:saiba|leia|veja|descubra) (?:mais|tudo) sobre|conhe[çc]a mais|(?:conoce|conozca|lee|lea|descubre|descubra|aprende) (?:más|todo) (?:sobre|acerca)|saber más|get to know (?:the|our|us)|lernen sie (?:unser|das|uns)|lerne (?:unser|das|uns)|maak kennis met|faites (?:la )?connaissance|rencontrez (?:notre|nos|l['’]équipe)|(?:conoce|conozca) (?:a )?(?:nuestro|al?|el) equipo|conheça (?:a |o )?(?:noss[ao] )?(?:equipe|equipa|time)|conosci (?:il|la|lo) (?:nostr[oa] )?(?:team|squadra|staff)|scopri(?:te)? di più|per saperne di più|leggi di più)(?!\p{L})/iu;

/** "Learn more about Kestrel, a mill in Dale": it goes on with what that is. */
const saysWhat =
  /[:–—] ?[^.!?]{20}|, (?:an?|the|your|een|uw|eine?|ihre?|der|die|das|une?|votre|le|la|un[ao]?|uma?|tu|su|il|spe[cz]ialist\p{L}*|spécialiste|especialistas?) [^.!?]{15}/iu;

/** "Information about the history of the club": what the page holds. */
const holding =
  /^(?:(?:all|more|some|useful|alle|weitere|wichtige|nützliche|toutes? les|quelques|todas? (?:la|las|as)|tutt[ie] (?:le|i)|the|die|le|la|de) )?(?:informationen|informations?|información|informaci(?:ón|ones)|informa(?:ção|ções)|informazioni|informatie|infos?|details|détails|detalles|detalhes|dettagli|gegevens|wissenswertes|overview|overzicht|übersicht|history|geschichte|histoire|historia|história|storia|geschiedenis|riferimenti|biograph(?:y|ie)|biografía|biografia) (?:über|zu[mr]?|rund um|about|on|of|regarding|sur|concernant|sobre|acerca|su(?:l|lla|gli|i)?|per|over|van|de[lrs]?|d[oa]s?|dell[ae]|di|du|des)(?!\p{L})|^(?:storia|informazioni) (?:dell|sull)['’]/iu;

/** "The baker Jo Alder began …": a person is told of. */
const ofPerson =
  /^(?:(?:[OoAa]|[EeIi]l|[Ll][ae]|[Dd](?:er|ie|e)|[Tt]he|[Oo]ur|[Oo]nze|[Nn]otre|[Uu]nsere?|[Nn]oss[oa]|[Nn]uestr[oa]) )?(?:[Ee]mpresári[oa]|[Ee]mpresari[oa]|[Ff]undadora?|[Pp]roprietári[oa]|[Pp]ropietari[oa]|[Ee]ntrepreneure?|[Uu]nternehmer(?:in)?|[Oo]ndernemer|[Ii]mprenditore|[Ii]mprenditrice|[Ff]ondat(?:eur|rice|ore)|[Ff]ounder|[Oo]wner|[Bb]usiness(?:man|woman)|[Gg]ründer(?:in)?|[Ii]nhaber(?:in)?|[Oo]prichter|[Oo]prichtster|[Ee]igenaar|[Ee]igenaresse|[Tt]itolare|[Gg]érante?) \p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?\p{Ll}{3,}/u;

/** "The food bank is led by a board": who steers it, before what it does. */
const steered =
  /^[^.!?]{3,70} (?:(?:is|are) (?:guided|governed|led|run|managed|overseen|directed) by (?:[\p{L}-]+ ){0,4}(?:board|committee|council|trustees|directors)|(?:wird|werden) (?:von|durch) (?:[\p{L}-]+ ){0,4}(?:vorstand|beirat|präsidium)|est (?:dirigée?|administrée?|gérée?|gouvernée?) par (?:\p{L}+ )?(?:conseil|comité|bureau)|(?:es|está) (?:dirigid|gobernad|administrad)[oa] por (?:\p{L}+ )?(?:junta|consejo|comité|directiva)|é (?:dirigid|administrad|gerid|governad)[oa] por (?:\p{L}+ )?(?:diretoria|conselho|direção|comissão)|è (?:guidat|dirett|amministrat|gestit|rett)[oa] d(?:a|al|all['’]) ?(?:un )?(?:consiglio|comitato|direttivo)|wordt (?:geleid|bestuurd) door (?:\p{L}+ )?(?:bestuur|raad|comité))(?!\p{L})/iu;

const places =
  "regions?|regio(?:['’]?s)?|régions?|regionen|regiones|regiões|regioni|villages?|dorp(?:en)?|dörfer|pueblos?|aldeias?|borgh?[oi]|towns?|cit(?:y|ies)|stad|steden|städte|stadt|villes?|ciudad(?:es)?|cidades?|città|islands?|eiland(?:en)?|inseln?|îles?|islas?|ilhas?|isol[ae]|valleys?|valles?|vallées?|täler|gebieden|gebiete?|areas?|zon[ae]s?|landschaften|landschappen|départements?|provinc(?:es?|ies?)";
/** "The Wend is one of the greenest regions": where it stands, not what it is. */
const ofRegion = new RegExp(
  `^(?:(?:[Tt]he|[Dd](?:er|ie|as|e)|[Hh]et|[Ll](?:a|e|es|o|os|as)|[Ii]l|[OoAa]s?|[Ee]l) |[Ll]['’])?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2} (?:is|ist|est|es|é|è) (?:one of the|een van de|(?:l['’])?une? des|eine[rs]? der|una? de l[oa]s|uma? d[oa]s|un[ao] (?:dei|degli|delle)|an?|een|une?|eine?|uma?|una?) (?:(?!(?:in|im|en|em|na|no|dans|nel|nella|of|van|von|de|da|do|di|du|der|des|from|aus|uit) )[\\p{L}-]+ ){0,3}(?:${places})(?!\\p{L})`,
  "u",
);

/** "Below you find the way on a map": what to look for on the page. */
const pointing =
  /(?:^|[.!] )(?:below (?:you|is|are)|hieronder (?:vind|staat|zie)|(?:unten|nachfolgend|hier unten) (?:finden|sehen|steht)|(?:vous trouverez )?ci-dessous|(?:abajo|a continuación) (?:encontrar|puede|tiene)|abaixo (?:encontr|você|pode)|(?:qui sotto|di seguito) (?:trov|puoi|è|sono))/iu;

/** "We attach great importance to …": how, before what. */
const valuing =
  /^(?:we (?:attach|place) (?:\p{L}+ )?(?:importance|value|emphasis)|wir legen (?:\p{L}+ )?wert|(?:wij|we) hechten (?:\p{L}+ )?(?:waarde|belang)|nous (?:accordons|attachons) (?:\p{L}+ )*?(?:importance|attention)|(?:le )?damos (?:mucha |gran )?importancia|damos (?:muita |grande )?importância|(?:diamo|attribuiamo) (?:\p{L}+ )?importanza)(?!\p{L})/iu;

/** "With our new machines we can …": by what means. */
const byMeans =
  /^(?:with|mit|met|avec|con|com) [^.!?]{5,120} (?:we can|können wir|kunnen (?:wij|we)|nous pouvons|podemos|possiamo)(?!\p{L})/iu;

/** "After some years in hospitals I …": a life. */
const afterYears =
  /^(?:after|nach|na|après|después de|depois de|dopo) (?:[^.!?,]|,(?! ?(?:we|wir|nous|wij)))*?(?:years?|studies|jahren?|studium|jaar|jaren|studies|études|années|años|estudios|anos|estudos|anni|studi)(?!\p{L})[^.!?]{0,240}?(?:(?<!\p{L})(?:I|ich|ik|je|j['’])(?!\p{L})|(?<!\p{L})(?:empecé|decidí|comecei|decidi|ho (?:deciso|iniziato|aperto)))/iu;

const kinds: readonly [RegExp, number][] = [
  [thisPlace, -0.2],
  [holding, -0.25],
  [ofPerson, -0.3],
  [steered, -0.35],
  [ofRegion, -0.25],
  [pointing, -0.15],
  [valuing, -0.12],
  [byMeans, -0.1],
];
const longestLife = 600;

/** What it counts against a sentence that it speaks beside what the house does: never above 0. */
export function besides(text: string): number {
  let worth = 0;
  for (const [says, less] of kinds) if (says.test(text)) worth += less;
  if (readingOn.test(text) && !saysWhat.test(text)) worth -= 0.3;
  if (text.length < longestLife && afterYears.test(text)) worth -= 0.4;
  return worth;
}
