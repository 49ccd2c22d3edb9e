import type { Sector } from "@leadstream/contract";

/** What kitchens, farms and hosts of Spain, Portugal and Latin America offer, in the notation of the sector lexicon. */
export const kitchensSpanishPortuguese: Partial<Record<Sector, string>> = {
  "food-beverage":
    "confiteria*=3.5, confiteiro=2.5, tortilleria*=4, nixtamal=3.5, charcuteria*=3, charcutaria*=3, fiambreria*=4, fiambres=3, salsamentaria*=4, polleria*=3.5, verduleria*=3, verdulero=2.5, " +
    "lacteos=3, productos lacteos=3.5, central lechera=4, matadero*=3, matadouro*=3, abatedouro*=3.5, sala de despiece=4, despiece=2.5, conservera*=3.5, conserveira*=3.5, congelados=2.5, " +
    "alimentos congelados=3.5, vinicola*=3, pisco*=2.5, piscos=3, mezcal*=3, tequila*=3, aguardiente*=3, aguardente*=3, licores=2.5, licor=1.5, embotellador*=2.5, agua mineral=2.5, " +
    "aguas minerais=3, refrescos=2, refrigerantes=1.5, jugos naturales=3, jugos=2, jugueria*=4, sumos naturais=3, sumos=1.5, tostaduria*=3.5, te e infusiones=3.5, chas e infusoes=3.5, " +
    "infusiones=2.5, infusoes=2.5, yerba mate=3.5, yerbatera*=3.5, erva mate=3, cacao=1.8, cacau=1.8, harinas=3, harina=2, harinera*=3, harinero*=3, farinhas=2.5, farinha=2, farinheira*=3.5, " +
    "moagem*=2.5, moageira*=3.5, molineria*=3.5, molino harinero=4, moinho*=2, pastas frescas=3.5, massas frescas=3.5, fabrica de pastas=4, fabrica de massas=4, legumbres=2, leguminosas=1.5, " +
    "feijao=2, especias=3, especiarias=3, temperos=2.5, condimentos=3, salsas=2, molhos=2.5, frutos secos=2.5, castanhas=1.8, turron*=3.5, turrones=3.5, alfajor*=3.5, golosina*=3, " +
    "confites=2.5, rapadura*=3, bolachas=2.5, mermelada*=3, geleias=3, geleia=2.5, compotas=2.5, viandas=3, parrillada*=3.5, hamburgueser*=3.5, hamburguesas=2.5, cevicheria*=4, ceviche*=3, " +
    "chifa=3.5, chifas=3.5, sangucher*=4, sanguches=3, sandwicheria*=4, cocteleria*=3, cocteles=2.5, coquetelaria=3, coqueteis=2.5, rosticeria*=4, rotiseria*=4, loncheria*=4, lonches=2.5, " +
    "fonda=2, fondas=2.5, picada=1.2, picadas=1.5, picanteria*=4, neveria*=4, nieves=1.5, paleteria*=4, paletas=1, antojitos=4, arepa*=3.5, arepera*=4, azucar=1.5, ingenio azucarero=4, " +
    "levaduras=3, leveduras=3, fermentos=2, ingredientes alimentarios=4, ingredientes alimenticios=4, aditivos alimentarios=4, aditivos alimentares=4, aditivos para alimentos=4, " +
    "productos gourmet=3, produtos gourmet=3, sin gluten=2, sem gluten=2, dark kitchen*=3.5, gelatinas=2.5, ovoproducto*=3.5, pulpas de fruta*=3.5, polpas de fruta*=3.5, algas=1, " +
    "vinagre*=2.5, aceituna*=3, azeitona*=3, encurtidos=3.5, picles=3, caracoles=1.5, pasteles de boda=3.5, tortas a pedido=4, panificador*=3.5, panificad*=3, acaiteria*=4, chocolataria*=4, " +
    "brigadeiro*=3, brigaderia*=4, boleira*=3, boleria*=3, fumeiro=3, enchidos=3, espumantes=3, espumante=2, cerveja*=2.5, chope=2.5, chopp=2.5, rodizio*=2.5, tapioca*=2.5, tapiocaria*=4, " +
    "esfiharia*=4, creperia*=3.5, temakeria*=4, petiscar*=3.5, boteco*=3, botequim*=3.5, cafetaria*=3.5, casa de cha=4, casa de chas=3.5, salon de te=4, salones de te=3.5, frango assado=4, " +
    "frango frito=3, leitao assado=4, leitao=2.5, pollo a la brasa=4, pollos asados=4, pollo frito=3, sal marinho=3, sal marina=3.5, bacalhau=2.5, tremocos=3, cestas gourmet=3, " +
    "casa de pasto=4, banqueteria*=3.5, banquetes=2.5, servicio de banquetes=4, comedores industriales=4, comedor industrial=4, casinos de alimentacion=4, alimentacion institucional=3.5, " +
    "refeicoes coletivas=4, marmitex=3.5, hielo=2, fabrica de hielo=4, fabrica de gelo=4, gelo em cubos=3.5, leite e derivados=3.5, cafe de especialidad=4, cafes especiales=4, torrefador*=4, " +
    "tostadores de cafe=4, atacado de alimentos=4, distribuidora de alimentos=4, distribuidora de bebidas=4, distribucion de alimentos=3.5, distribuidora de carnes=4, " +
    "distribuidora de frutas=4, ovos pasteurizados=4, queso*=2.5, quesos artesanales=3.5, queijo*=2.5, pan artesanal=3.5, masa madre=3, fermentacao natural=3, desayunos=1.5, almuerzos=1.5, " +
    "menu ejecutivo=3, comida casera=3.5, comida caseira=3.5, comida criolla=3.5, cocina criolla=3.5, ostras=1.5, carnes a la brasa=3.5, cortes de carne=3, churrasco*=2.5, churros=3, " +
    "vermut=2.5, vermuteria*=4, coxinhas=3, pamonha*=3.5, garapa=2.5, caldo de cana=3, taperia*=3.5, chocolaterias=4, confeitarias=3.5, vinotecas=2.5, sidrerias=3.5, asadores=3, arrocerias=4, " +
    "mayorista de alimentacion=3.5, usina de acucar=4, acucar e alcool=3, pastas caseras=3.5, pan de molde=3.5, tamales=3.5, humitas=3.5, pupusas=4, pupuseria*=4, pozole*=3.5, birria*=3.5, " +
    "birrieria=4, carnitas=3.5, broaster=3, wok=2, gofres=3, yogur*=2, yogures=2.5, granizados=3, smoothies=2.5, batidos=2, barista*=1, hidromiel*=3, hidromel=3, concentrados de fruta=3.5, " +
    "sazonador*=3, chiles=1.5, chiles secos=3.5, mole poblano=4, vainilla=1.5, baunilha=1.8, panela=2, frituras=2.5, botanas=3, huevo liquido=3.5, caviar=3, anchoas=3, boquerones=3, atun=2, " +
    "atum=2, pates=2, chorizo*=3, chourico*=3, morcilla*=3, cecina*=3, cordero asado=3.5, cordero=1.2, cochinillo*=3, asado=1.5, asado criollo=4, barbacoa*=2, barbacoas=2, " +
    "mesa de postres=3.5, mesas de postres=3.5, postres=2.5, bunuelos=3, broas=2.5, broa=2, pasteis de nata=4, pastel de nata=4, folhados=2.5, francesinha*=3.5, bifanas=3.5, marisco*=2.5, " +
    "feijoada*=3.5, moqueca*=3.5, acaraje*=4, pastel de feira=4, picole*=3, ginjinha*=3.5, ginja=2.5, pimentas=1.5, molho de pimenta=4, melaco=2.5, papinhas=2.5, alheira*=3, linguica*=3, " +
    "linguicas=3, carne de sol=4, charque*=3, carne seca=3.5, bem casados=3, bolo no pote=3.5, sobremesas=2.5, quentinhas=3.5, fabrica de helados=4, fabrica de chocolates=4, " +
    "fabrica de galletas=4, fabrica de dulces=4, fabrica de tortillas=4, fabrica de embutidos=4, fabrica de quesos=4, fabrica de alfajores=4, fabrica de queijos=4, fabrica de sorvetes=4, " +
    "fabrica de biscoitos=4, fabrica de doces=4, fabrica de salgados=4, fabrica de cerveza=4, fabrica de cerveja=4, fabrica de pan=4, procesadora de frutas=4, procesadora de alimentos=4, " +
    "processamento de frutas=3.5, ovos moles=4, amendoim torrado=3, cozinha industrial=2.5, coquetel=2, semillas tostadas=3, miel de agave=3.5, productos de panaderia=3.5, ron artesanal=4, " +
    "ron anejo=3.5, rones=3, presunto=1.5, presuntos=3, donas y=2",
  agriculture:
    "cunicultura=4, conejos=1.5, cuyes=3.5, cuy=2, cabana angus=5, cabana de toros=5, cabanas ganaderas=4, cabana ganadera=5, feedlot*=3.5, engorde de ganado=4, piscifactoria*=4, " +
    "acuicultura=4, acuicola*=3.5, aquicultura=4, aquacultura=4, aquicola*=3.5, salmonicultura=4, salmonicultor*=4, salmonera*=3.5, camaronera*=4, camaronicultura=4, carcinicultura=4, " +
    "mitilicultura=4, mejillones=2, mejillonera*=3.5, pesca artesanal=3.5, pesca comercial=3, pesca industrial=3, flota pesquera=4, pesquera*=2, armador de pesca=4, armadores de pesca=4, " +
    "barcos pesqueros=3, lombricultura=4, lombriz=2, humus=2, humus de lombriz=3.5, minhoca*=3, minhocultura=4, helicicultura=4, rosas de exportacion=4, flores de exportacion=4, " +
    "flores de corte=3.5, verduras ecologicas=3.5, verduras=1.2, frutillas=2, fresas=1.8, frambuesas=2, framboesas=2, mirtilos=2.5, frutos rojos=2, frutos vermelhos=2, frutas vermelhas=2, " +
    "cerezos=2.5, cerezas=2, cereja*=1.2, paltas=2.5, palta=1.5, palto*=2.5, paltos=2.5, abacate*=1.5, aguacate*=1.5, bananera*=3.5, bananicultura=4, bananeir*=2.5, platanera*=3.5, " +
    "manzanas=1.5, macas e peras=3, pera rocha=3.5, laranja*=1.2, laranjais=3.5, laranjeira*=1.5, melocotones=2, duraznos=2, melao=1.2, meloes=2, melancia*=1.5, uva de mesa=3.5, " +
    "uvas de mesa=3.5, viticultura=3, viticultor*=3, vinedo*=1.8, vinha e olival=3.5, nueces=2, nozes=1.8, nogueira*=1.5, pecanes=3, pecan=2, castanas=1.5, castanheir*=2, avellanos=3, " +
    "avellanas=2, amendoal=3, amendoas=1.5, amendoim=1.8, pistacio*=2.5, pistachos=2, cafetal*=3.5, cafetalera*=3.5, cafeicultor*=4, cafeicultura=4, cacauicultura=4, cana de azucar=2.5, " +
    "cana de acucar=2.5, canavial=3, algodon=1, algodonera*=3, algodao=1, arrocera*=3.5, arrozal*=3, arrozeir*=3.5, orizicultura=4, girasol=2, girassol=1.5, acopio de granos=4, " +
    "acopio de cereales=4, acopiador*=3, semillero*=1.2, semilleros=2, alfalfa=3, fardos=2, pacas de alfalfa=4, forraje*=3, forrage*=3, heno=2.5, feno=2, silagem=3, ensilaje=3, pastagen*=3, " +
    "pastizal*=3, pasturas=3, capim=2.5, nutricion animal=3.5, nutricao animal=3.5, alimento balanceado=3, alimentos balanceados=3.5, alimento para ganado=4, " +
    "alimentos compostos para animais=4, sal mineral=3.5, racao animal=3.5, agroquimico*=3.5, fitosanitario*=3, fitofarmac*=3.5, fitossanitari*=3, bioinsumo*=3.5, biofertilizante*=3.5, " +
    "sustratos=2, substratos=1.8, compostagem=2, compostaje=2, cosechadora*=3, colheitadeira*=3.5, colheita*=1.5, colheita mecanizada=4, fumigacion aerea=4, fumigacion agricola=4, " +
    "pulverizacao agricola=4, drones para pulverizacao=4, drones agricolas=4, cooperativa agraria=4, cooperativa agropecuaria=4, cooperativas agricolas=4, genetica bovina=4, " +
    "genetica ganadera=4, genetica animal=3, genetica porcina=4, inseminacion artificial=2, inseminacao artificial=2, esquila=3, tosquia=2, caprinos=3, caprinocultura=4, ovinocultura=4, " +
    "ovelhas=2, cabritos=2, bufalos=2.5, bubalin*=3.5, codornas=3, codornices=2.5, galinhas=2, frango caipira=3.5, ovos caipira*=3.5, pollitos bb=4, pintainhos=3, pintinhos=3, " +
    "plantaciones forestales=4, plantacion*=1.5, plantas ornamentais=3, plantas ornamentales=3, producao de flores=3.5, orquideas=2, orquidario*=3.5, bonsai*=1.2, suculentas=1.8, " +
    "gramas em rolo=3.5, grama em rolo=3.5, grama esmeralda=3.5, relva em tapete=3, cesped en rollo=3, madera en rollo=3.5, madeira em tora*=3.5, toras=2, lenha=2.5, carvao vegetal=3, " +
    "carbon vegetal=3, resina de pinus=4, resinagem=4, corcho=1.5, champinones=3, champinon*=2.5, setas=1.8, hongos comestibles=3.5, cogumelo*=2.5, shiitake=3, azafran=3, acafrao=2.5, " +
    "plantas aromaticas=3, plantas medicinais=2, hierbas aromaticas=2.5, lavanda=1.2, quinua=2.5, quinoa=1.5, chia=1.5, stevia=1.5, agave*=2, nopal*=3, cochinilla=2, flores comestibles=3, " +
    "hidropon*=3.5, chinchilla*=2.5, avestruces=3, avestruz=2.5, canamo=2, turba=1, sitio produtor=3, leilao rural=4, leiloes rurais=4, leilao de gado=4, leiloes de gado=4, remate ganadero=4, " +
    "remates ganaderos=4, consignataria de hacienda=4, consignatarios de hacienda=4, coudelaria*=4, coudelarias=4, caballeriza*=2, confinamento bovino=4, pecuarista*=4, meliponari*=4, " +
    "abelhas=2, abejas=2, apiari*=3.5, colmeia*=2.5, colmena*=2.5, tilapia*=2.5, tilapias=3, alevino*=3, alevines=3, alevin=2, truchas=2.5, truticultura=4, horticol*=3.5, horta=1.2, hortas=2, " +
    "alface*=2, morangos=2, manga tommy=3, fumicultura=4, tabacalera*=2, rega gota=3.5, riego por goteo=3.5, riego tecnificado=4, pivo central=3.5, pivot central=3.5, seringueira*=3.5, " +
    "heveicultura=4, mandioca*=2, yuca=1.8, palmito*=2, pupunha*=3, coco verde=2.5, cocos=1, coqueiro*=2, pimenta do reino=3, guarana=1.2, urucum=3, sericicultura=4, bicho da seda=4, " +
    "ranicultura=4, eucaliptos=2.5, pinus=1.8, florestal=2, florestais=2, limpeza de matas=4, limpeza de terrenos florestais=4, desmatacao=3, asesoria agronomica=4, assessoria agronomica=4, " +
    "assistencia tecnica rural=4, ingeniero agronomo=3, ingenieros agronomos=3, agronomo*=2.5, maquinaria agricola=2.5, implementos agricolas=2.5, limones=2, limon=1, limoes=2, limao=1, " +
    "maracuya=1.5, maracuja=1.2, papaya=1.5, papayas=2, papas=1.5, papa andina=3, batata semilla=3.5, batata semente=3.5, touros=2, toros=1.5, vaquillas=3, novillos=3, novilhas=3, " +
    "terneros=3.5, olivicultura=4, olivicultor*=4, viveiros=2.5, yeguadas=4, huertos=1.8, huertas=2, produccion de flores=3.5, cultivo de flores=3.5, tabaco=1, contratista rural=4, " +
    "contratistas rurales=4, armazenagem de graos=4, produtores de acai=4, venta de lena=4, lena y carbon=3.5, lena seca=3, lena para=2, resina de pino=3.5, mangos y=1, produccion de leche=4, " +
    "produccion de carne=3, produccion de huevos=4, produccion de miel=4, produccion de cafe=4, produccion de cacao=4, producao de leite=4, producao de ovos=4, producao de mel=4, " +
    "producao de cafe=4, productores de cafe=4, productores de cacao=4, produtores de cafe=4, produtores de cacau=4, produtores de leite=4, productores de leche=4, productores de miel=4, " +
    "exportadora de flores=4, exportadora de frutas=4, exportadora de esparragos=4, exportacao de frutas=4, exportacion de frutas=4, exportacao de manga=4, siembra=2, siembra directa=4, " +
    "esparragos=2, aspargos=2, alcachofas=2, alcachofras=2, ajos=2, alho=1.5, cebollas=2, cebolas=2, zanahorias=2, cenouras=2, camote=2, camotes=2, batata doce=2, batatas=1.5, lechuga*=2, " +
    "espinacas=2, espinafre*=2, brocoli=1.5, brocolos=2, pimientos=2, pimentos=1.5, calabazas=2, abobora*=2, chile habanero=2.5, chiles habaneros=2.5, tomates=1.2, sandia*=2, melones=2, " +
    "guayaba*=2, goiaba*=2, granadilla*=2.5, uchuva*=3, pitahaya*=3, pitaya*=2, granadas=1.5, higos=2, figos=1.5, ciruelas=2, ameixas=2, kiwis=1.5, caquis=2, diospiros=2, datiles=2, " +
    "tamaras=1.8, moras=1.5, amoras=1.5, hierbas medicinales=2, ervas medicinais=2, manzanilla=1, camomila=1, lupulo=2, cebada*=2, cevada=2, avena=1.5, aveia=1.2, sorgo=3, garbanzos=2, " +
    "grao de bico=2, lentilhas=1.5, lentejas=1.5, porotos=2, cacahuate*=2, cacahuetes=2, ajonjoli=2.5, gergelim=2, dende=1, palma aceitera=4, palma africana=3, oleo de palma=2.5, teca=1.5, " +
    "bambu=1, plantas de vid=3.5, plantas de fresa=3.5, plantas nativas=2, injertos=1.5, enxertos=1.5, porta enxertos=3, cactus=1, cactos=1.8, tierra vegetal=3, terra vegetal=3, estiercol=3, " +
    "esterco*=3, guano=2.5, control biologico=2.5, controle biologico=2.5, polinizacion=3, polinizacao=3, abejorros=3, tratores=2, ordenadora*=1.5, ordeno=3, ordenha*=3, ordenhadeira*=3.5, " +
    "comederos=2.5, comedouros=2.5, corrales=2, currais=2.5, establos=2, burros=1.5, ponis=2, lana de oveja=2.5, la de ovelha=2.5, dehesa*=2, patos=1, pavos=2, perus=1.5, gansos=2, " +
    "faisanes=3, faisoes=3, perdices=2.5, perdizes=2, coto de caza=3.5, cotos de caza=3.5, reserva de caca=3, camarones=1.5, trutas=2.5, pesca de altura=4, pesca de arrasto=4, " +
    "lonja de pescado=3.5, lota de peixe=3.5, cofradia de pescadores=4, cofradias de pescadores=4, cooperativa de pescadores=3.5, aprovechamientos forestales=4, exploracao florestal=4, " +
    "serreria forestal=3.5, semen bovino=4, embrioes=1, embriones bovinos=4, ceifeira*=3.5, enfardadeira*=3.5, mangalarga*=4, quarto de milha=4, cavalo crioulo=3.5, cavalos crioulos=4, " +
    "cavalos lusitanos=4, caballos de paso=4, porco alentejano=4, ostricultura=4, abacaxi*=1.5, mamao=1.5, repuestos para tractores=3, pecas para tratores=3, cercas para gado=3.5, " +
    "cercas ganaderas=4, aluguer de maquinas agricolas=4.5, aluguel de tratores=4, alquiler de tractores=4, packing house=2.5",
  "hospitality-travel":
    "hosteria*=3.5, hospedaria*=3.5, pensao=2.5, pensiones familiares=2, agroturismo*=3, departamentos por dia=4, departamentos amoblados=2.5, departamentos temporarios=4, " +
    "alquiler temporario=4, alquiler turistico=4, refugio de montana=4, refugios de montana=4, parador*=2, balneario*=2.5, termas=2.5, aguas termales=2.5, aguas termais=2.5, " +
    "guias de montana=4, guia de montana=4, visitas guiadas=2, visita guiada=1.5, cabalgata*=3, tirolesa*=2.5, parapente*=2.5, arborismo=2.5, arvorismo=3, canyoning=3, barranquismo=3, " +
    "barrancos=0.8, estacion de esqui=4, estacao de esqui=4, estaciones de esqui=3, alquiler de esquis=4, alquiler de esqui=4, alquiler de veleros=4, alquiler de kayaks=4, " +
    "alquiler de embarcaciones=3.5, alquiler de yates=4, alquiler de bicicletas=3, aluguer de barcos=3.5, aluguel de barcos=3.5, aluguer de caiaques=4, aluguel de lanchas=3.5, " +
    "aluguer de pranchas=4, aluguer de bicicletas=3, organizacion de congresos=2.5, organizacao de congressos=2.5, dmc=1, enoturismo=3, ruta del vino=2.5, rota dos vinhos=2.5, " +
    "astroturismo=3.5, parque acuatico=4, parques acuaticos=3.5, parque aquatico=4, parques aquaticos=3.5, parque de aventura*=3.5, vuelos en globo=4, paseos en globo=4, viajes en globo=4, " +
    "passeios de balao=4, paseos en lancha=4, paseos en bote=4, parque de campismo=4, parques de campismo=3.5, campismo=3, autocaravanismo=2, casas de ferias=4, casa de ferias=4, " +
    "casas de temporada=4, casa de temporada=4, aluguel por temporada=4, aluguel de temporada=4, locacao por temporada=4, arrendamento de ferias=4, excursoes=2.5, excursao=2, " +
    "observacao de cetaceos=4, observacao de baleias=4, observacao de golfinhos=4, observacao de aves=3.5, avistamiento de aves=3.5, avistamiento de ballenas=4, avistamiento de cetaceos=4, " +
    "caminhadas guiadas=3, trilhas guiadas=3, percursos pedestres=2.5, rancho de pesca=3, day use=2.5, peregrinacoes=2, peregrinaciones=2, viviendas vacacionales=4, vivienda vacacional=4, " +
    "club de playa=3, caravanas vacacionales=3, casas de campo=2, gestao de alojamento=3, gestion de alojamientos=3, quinta para eventos=2.5, quinta de eventos=3, touroperador*=3.5, " +
    "receptivo turistico=4, turismo receptivo=4, operador de turismo=4, cabanas turisticas=4, complejo de cabanas=4, surf camps=3.5, ecolodges=4, canopy tour*=3.5, tour de canopy=3.5, " +
    "canopy y=2, hospederia*=3.5, apartotel*=4, casa en el arbol=3.5, casas en los arboles=3.5, casa na arvore=3.5, domos=2, domos geodesicos=3, yurtas=3, areas de acampada=3.5, acampada=2.5, " +
    "centro vacacional=4, centros vacacionales=3.5, complejo turistico=4, complexo turistico=4, paracaidismo=3, paraquedismo=3, bungee*=3, puenting=3.5, escalada guiada=3, espeleolog*=2.5, " +
    "via ferrata=3, vias ferratas=3, pequeno almoco=1.5, vilas de luxo=3, passagens aereas=3.5, pasajes aereos=3.5, boletos de avion=3.5, emissao de passagens=4, passagens=1.5, " +
    "pacotes nacionais=3, flutuacao=1.5, rapel=2.5, stand up paddle=2.5, paddle surf=2.5, chalets de montana=3.5, parque de caravanas=4, finca para turistas=3.5, tours de cafe=4, " +
    "tour de cafe=4, tours de mezcal=4, lua de mel=2.5, luna de miel=2.5, turismo pedagogico=3, passeio de lancha=3.5, passeios de lancha=3.5, passeios de escuna=4, passeios de quadriciclo=4, " +
    "rutas en quad=4, rutas 4x4=3",
};
