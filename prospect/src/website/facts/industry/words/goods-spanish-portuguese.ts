import type { Sector } from "@leadstream/contract";

/** What builders, makers, shops and hauliers of Spain, Portugal and Latin America offer, in the notation of the sector lexicon. */
export const goodsSpanishPortuguese: Partial<Record<Sector, string>> = {
  "construction-trades":
    "plomero*=4, plomeria*=4, gasfiter*=4, gasista*=3.5, tabiqueria=3.5, tabiques=2, durlock=3.5, tablaroca=3.5, cocinas a medida=4, cocinas integrales=3.5, muebles de cocina=2.5, " +
    "muebles a medida=3, melamina=2.5, armarios empotrados=4, closets=2.5, vidrieria*=4, vidriero*=3.5, mamparas=3, mampara=2.5, canceles=3, mosquiteras=3, mosquiteros=2, " +
    "telas mosquiteiras=3.5, techador*=4, techumbre*=3, techos=2, zingueria*=4, canaletas=2.5, canalones=3, hojalatero*=2, yeseria*=3.5, yesero*=3.5, estucado*=3, solador*=3, alicatad*=4, " +
    "enchapes=2.5, alfombras instalacion=3, microcemento=3.5, microcimento=3.5, cimento queimado=3, pavimentos=2, pavimentos de hormigon=4, hormigon impreso=4, asfaltado*=3, asfaltamento=3.5, " +
    "pavimentacion*=3, pavimentacao=3, movimiento de tierra*=4, movimentacao de terra=4, demolicion*=3, demolicoes=3, retiro de escombros=4, escombros=2.5, contenedores de escombros=4, " +
    "desatranco*=3.5, desatasco*=3.5, destapacion*=3.5, desazolve*=3.5, fosas septicas=3, limpieza de fosas=4, fossas=2, limpeza de fossas=4, limpeza de fossa=4, limpa fossa=4, " +
    "limpeza de caixa d=3.5, sondaje*=3, paisajismo=3.5, paisajista*=3, jardinero*=3, jardineiro*=3.5, poda de arboles=4, poda de arvores=4, cesped artificial=3.5, grama sintetica=3.5, " +
    "relva sintetica=4, riego automatico=3.5, sistemas de riego=2.5, rega automatica=4, irrigacao residencial=4, irrigacao de jardins=4, climas=0.8, minisplit*=3.5, aires acondicionados=3, " +
    "termosolar*=3, calefont*=3.5, calefon*=3, termotanque*=2.5, domotica*=3, automacao residencial=3.5, montacargas=2, salvaescaleras=4, porteros automaticos=4, porteros electricos=4, " +
    "porton*=2, portones automaticos=4, motores para portones=4, automatizacion de portones=4, camaras de seguridad=3, cameras de seguranca=3, camaras de vigilancia=3, alarmas=2.5, " +
    "alarmes=2.5, cercos electricos=4, cerco electrico=4, cerca eletrica=4, cercas eletricas=3.5, cftv=3, cctv instalacion=2.5, videovigilancia=2.5, proteccion contra incendio*=2.8, " +
    "protecao contra incendio*=2.8, combate a incendio*=2.8, extintor*=3, pararrayos=3.5, para raios=3.5, spda=3, andamio*=3.5, andaimes=3.5, cimentacion*=2.5, fundacoes=1, micropilotes=4, " +
    "micro estacas=3.5, estacas=2, trabajos verticales=4, trabajos en altura=2.5, trabalhos verticais=4, alpinismo industrial=4, restauracion de edificios=4, rehabilitacion de edificios=4, " +
    "rehabilitacion de fachadas=4, rehabilitacion de viviendas=4, rehabilitacion energetica=3.5, reabilitacao urbana=4, reabilitacao de edificios=4, reabilitacao de casas=4, marmolista*=3.5, " +
    "marmores=2.5, marmores e granitos=4, granito y marmol=3.5, granitos=2.5, bancadas de granito=3.5, encimeras=3, aislamiento*=2.5, aislamiento termico=3.5, isolamento termico=3.5, " +
    "isolamentos=3, capoto=4, poliuretano proyectado=4, espuma de poliuretano=2, canteria=3, cantaria*=3, cantero=2.5, canteros=2, chimeneas=2.5, lareiras=3, recuperadores de calor=3.5, " +
    "salamandras=2, churrasqueiras=2, cierres perimetrales=4, cierre perimetral=4, cerramientos=3, contratista general=4, contratistas generales=4, contratista*=2, alvenaria=3, " +
    "servicos de alvenaria=4, canalizac*=1.5, encanament*=2.5, quadros eletricos instalacao=3, gesseiro*=4, teto falso=4, tetos falsos=4, tectos falsos=4, forro de gesso=3.5, " +
    "forro de pvc=3.5, forros de pvc=3.5, carpinteir*=3, marceneir*=3.5, cozinhas por medida=4, roupeiros=2.5, roupeiros por medida=4, cozinhas planejadas=4, ambientes planejados=3.5, " +
    "moveis sob medida=3.5, moveis por medida=3.5, caixilharia*=4, janelas em pvc=4, janelas de pvc=4, janelas de aluminio=4, janelas=1.5, ventanas de pvc=4, ventanas de aluminio=4, " +
    "envidracamento*=3.5, fechamento de sacada*=4, cortinas de vidro=3.5, cortinas de cristal=3.5, estores=2.5, telhadista*=4, ladrilhador*=4, aplicacao de pavimentos=4, " +
    "pavimento flutuante=3.5, piso epoxi=4, pisos epoxi=4, piso laminado=3.5, pisos laminados=3.5, piso vinilico=3.5, pisos vinilicos=3.5, pisos de madera=3, pisos de madeira=3, " +
    "pisos industriales=4, pisos industriais=4, pulido de pisos=4, polimento de pisos=4, raspagem de tacos=4, raspagem de piso*=4, colocacion de pisos=4, calceteiro*=4, calcada portuguesa=4, " +
    "escavac*=3, cacamba*=3, entulho=3, remocao de entulho=4, furos de agua=4, captacao de agua=2.5, aquecimento central=3.5, aquecimento solar=3.5, aquecedor*=2, aquecedores solares=4, " +
    "aquecedores a gas=4, caldeira a gas=3, piso radiante=3.5, suelo radiante=3.5, camaras frias=2, casas pre fabricadas=4, casas de madeira=3.5, casas modulares=4, " +
    "casas modulares de madera=4, cabanas prefabricadas=4, cabanas de madera=2.5, steel framing=4, muros pre moldados=4, muro de arrimo=3.5, vedacoes=2, alambrado*=2.5, antenista*=4, " +
    "antenas=1.5, serralheri*=3.5, serralheir*=3.5, estructuras metalicas=2.5, montaje de estructuras=3.5, coberturas metalicas=3.5, cubiertas metalicas=3.5, techos metalicos=3.5, " +
    "alquiler de andamios=4.5, alquiler de gruas=4, alquiler de maquinaria=3, alquiler de maquinarias=3, alquiler de contenedores=3, alquiler de herramientas=3.5, " +
    "alquiler de equipos para la construccion=4, renta de maquinaria=3.5, arriendo de maquinaria=3.5, locacao de andaimes=4.5, locacao de maquinas=3, locacao de equipamentos=2, " +
    "aluguel de andaimes=4.5, aluguel de betoneiras=4.5, aluguel de maquinas=3, aluguer de gruas=4, aluguer de maquinas=3.5, aluguer de andaimes=4.5, locacao de guindastes=3.5, guindastes=2, " +
    "marido de aluguel=5, elevadores de passageiros=4, paineis solares=3.5, painel solar=2.5, carregadores de veiculos=3, empreitada*=3, mestre de obras=3.5, maestro de obra*=3.5, " +
    "maestro mayor de obras=4, remodelacoes=4, remodelacao=3, remodelacion*=3, remodelaciones=4, reformas de banos=4, reformas de cocinas=4, marmolerias=3.5, marmorarias=4, marcenarias=3.5, " +
    "serralharias=3, casas de madera y cabanas=4, construccion de casas de madera=4, construccion de invernaderos=3, papel de parede instalacao=3, hincado de pilotes=4, pilotes y=2.5, " +
    "pilotes de hormigon=3.5, soldador a domicilio=3.5, barandas=2.5, barandales=2.5, cielorraso*=3.5, cielo raso=3.5, cielos rasos=3.5, cielos falsos=3.5, tejas=2, tejados de madera=3.5, " +
    "telhas=2, empapelador*=3.5, estuco*=2.5, humedades=2.5, tratamiento de humedades=3.5, humidades=2, tratamento de humidades=3.5, infiltracoes=2, goteras=2.5, filtraciones=2, " +
    "aislaciones=3, aislacion*=2.5, ventanales=2.5, termopanel*=3.5, dvh=3, celosias=3, puertas cortafuego*=3.5, portas corta fogo=3.5, instalacion de gas=3.5, instalacao de gas=3.5, " +
    "gas canalizado=2.5, instalacion sanitaria=3.5, instalaciones sanitarias=3.5, biodigestor*=2.5, alcantarillado=2.5, agua potable=1, redes de agua=2.5, redes de esgoto=3, " +
    "lineas electricas=2.5, redes eletricas=2.5, subestacion*=2.5, subestacoes=2.5, alumbrado*=2.5, iluminacao publica=2.5, posteamento=3, muros de contencion=3.5, muros de arrimo=3.5, " +
    "gaviones=3, gabioes=3, hincapostes=3, hincado=2, quinchos=1.5, jacuzzis=2, jardines verticales=3, jardins verticais=3, control de malezas=3, controle de mato=3, tala de arboles=4, " +
    "corte de arvores=4, abate de arvores=4, mantencion de jardines=4, mantenimiento de jardines=4, manutencao de jardins=4, manutencao predial=3.5, mantencion=0.8, ampliaciones=1.5, " +
    "ampliacoes=1.2, llave en mano=1.2, chave na mao=1.2, maestro chasquilla=4, manitas=2, ductos de aire=3, dutos de ar=3, corrimaos=3, guarda corpos=3, grafiato=3.5, caca vazamento*=4, " +
    "caixas de agua=2.5, saunas=1, interfones=2.5, interfonos=2.5, deck de madeira=3.5, decks de madera=3.5, escadas de madeira=3.5, escaleras de madera=3.5, escadas metalicas=3, " +
    "escaleras metalicas=3, colocador de pisos=4, colocador de ceramica=4, assentador*=3, aplicador de papel de parede=3.5, papel de parede e=1.5, campanas extractoras=2, " +
    "armarios embutidos=3.5, cofragens=3, cofragem=3, betonilhas=3.5, casas contentor=3.5, casas container=3.5, cortinas metalicas=3, locacao de geradores=3.5, alquiler de generadores=3.5, " +
    "banheiros quimicos=2.5, banos quimicos=2.5, pistas de padel construccion=4, construccion de pistas=4, construcao de quadras=4, construccion de canchas=4, spas e banheiras=2.5, " +
    "banheiras=1.5",
  "manufacturing-industrial":
    "torneria*=3.5, tornero*=3.5, torneiro*=3.5, taller de torneria=4, fresador*=3.5, corte por plasma=4, corte por agua=4, corte con agua=3.5, corte a laser=3.5, corte a plasma=4, " +
    "corte e dobra=4, forja=2, forjad*=2, forjaria*=3.5, embuticion=4, estampacion metalica=4, matriceria*=4, matrices y troqueles=4, termoformado*=3.5, termoformagem=4, rotomoldeo=4, " +
    "rotomoldagem=4, soplado de botellas=4, soplado=1.5, extrusao=3, extrudado*=2.5, empaquetaduras=4, juntas y retenes=4, retenes=2, vedacoes industriais=4, resortes=3, molas=2.5, " +
    "molas industriais=4, muelles=1.2, muelles y resortes=4, parafuso*=2.5, tornillos=2, engranaje*=3.5, engrenage*=3.5, reductor*=2.5, redutores=3, rodamiento*=2.5, rolamento*=2.5, " +
    "oleohidraulica=4, oleohidraulico*=3.5, neumatica=2.5, pneumatica=2.5, hidraulica y neumatica=4, hidraulica e pneumatica=4, bombas hidraulicas=3.5, bombas industriales=4, " +
    "cilindros hidraulicos=4, mangueras hidraulicas=4, mangueras industriales=3.5, mangueiras hidraulicas=4, mangueiras=1.5, mangueras=1.5, equipos hidraulicos=3, compresores=2.5, " +
    "compresores de aire=3, calderas industriales=4, calderas de vapor=3.5, caldeiras industriais=4, quemadores=3, queimadores=2, intercambiadores de calor=4, intercambiador de calor=3.5, " +
    "trocadores de calor=4, permutadores de calor=4, tratamiento de aguas=3, tratamiento de agua=2.5, aguas residuales=2.5, aguas residuais=2.5, plantas de tratamiento=3, " +
    "tratamento de efluentes=4, tratamento de agua*=3, estacoes de tratamento=3.5, osmosis inversa=3, osmose reversa=3, efluentes=2.5, cintas transportadoras=4, bandas transportadoras=4, " +
    "correas transportadoras=4, correias transportadoras=4, esteiras transportadoras=4, transportadores industriais=4, transportadores de correia=4, elevadores de cangilones=4, " +
    "elevadores de canecas=4, envasadora*=3, empacadoras=2, etiquetadora*=3.5, rotuladoras=3.5, cajas de carton=3.5, carton corrugado=4, cartao canelado=4, caixas de papelao=3.5, " +
    "papelao ondulado=4, papelao=2, bolsas de plastico=3, bolsas plasticas=3.5, bolsas de papel=3, bolsas biodegradables=3.5, sacos plasticos=3.5, sacolas plasticas=3.5, " +
    "etiquetas adhesivas=2.5, etiquetas autoadhesivas=3.5, rotulos e etiquetas=3.5, palets=2.5, palets de madera=4, tarimas de madera=4, paletes=2.5, paletes de madeira=4, " +
    "tableros de madera=3, tableros aglomerados=3.5, paineis de madeira=3, serracao=3.5, serracoes=3.5, madeireira*=3.5, madeiras=1.5, tableros electricos=3.5, tablero electrico=3, " +
    "quadros eletricos=3, quadros electricos=3, paineis eletricos=3.5, bobinado de motores=4, rebobinado*=3.5, rebobinagem=3.5, motores electricos=3, motores eletricos=3, " +
    "circuitos impresos=4, circuitos impressos=4, placas de circuito=3.5, automatismos=3, fios e cabos=3, cables electricos=3, galvanoplast*=4, galvanizado=2.5, cromado*=3, cromagem=4, " +
    "zincado=2, zincagem=4, niquelado=3, niquelagem=4, anodizado*=3, anodizac*=4, granallado=4, granalhagem=4, jateamento=3.5, arenado=2.5, chorreado=3, tratamientos termicos=4, " +
    "tratamiento termico=3, tratamento termico=3.5, tratamentos termicos=4, pintura electrostatica=4, pintura eletrostatica=4, pintura en polvo=4, pintura em po=4, lacagem=3, hilatura*=3.5, " +
    "hilander*=3.5, tejeduria*=3.5, fiacao=2.5, malhas=1.8, malharia*=3.5, confeccoes=2.5, faccao=2, faccoes=2.5, faccao de costura=4, maquila*=2.5, tintoreria industrial=4, tinturaria=3, " +
    "curtiembre*=4, vidrio templado=2.5, vidro temperado=2.5, vidros temperados=2.5, ladrillera*=4, ladrillos=2.5, tijolos=2.5, tijolos e telhas=3.5, olaria*=3, bloquera*=3.5, " +
    "bloques de hormigon=3.5, bloques de concreto=3.5, blocos de concreto=3.5, cementera*=4, cemento=1.5, cimento=1.5, artefatos de concreto=4, cal y yeso=3, aridos=3, hormigon premezclado=4, " +
    "hormigon elaborado=4, hormigonera*=2.5, concreto premezclado=4, concretera*=3, concreto usinado=4, concreteira*=4, betao=2, betao pronto=4, pre moldados=2.5, pre moldados de concreto=4, " +
    "britas=3, britagem=3.5, areia e brita=3.5, extracao de areia=4, corticeir*=4, rolhas de cortica=4, biodiesel=3, usina de etanol=4, usinas de etanol=3.5, sucroalcooleir*=3.5, mineria=2.5, " +
    "minera=2.5, explotacion minera=4, mineracao=2.5, mineradora*=4, equipos mineros=4, exploracion minera=3.5, chatarreria*=4, sucateir*=3.5, ferro velho=3.5, desguace industrial=3, " +
    "gestion de residuos=3, residuos peligrosos=3.5, residuos industriales=3.5, residuos=1.5, gestao de residuos=3, residuos industriais=3.5, coleta de residuos=3, residuos hospitalares=2.5, " +
    "carrocerias=2, implementos rodoviarios=4, encarrocadora*=4, carroceria*=2, aparamenta=3, utillaje*=3.5, instrumentos de medicao=3, cutelaria*=2.5, arames=3, alambres=3, alambre*=2, " +
    "mallas metalicas=4, telas metalicas=4, telas de arame=3.5, cadenas y eslingas=4, eslingas=3, cabos de aco=3.5, cables de acero=3.5, prototipagem=3, prototipado*=2.5, cofres=1.5, " +
    "camaras frigorificas=3, metalomecanic*=4, metalmecanic*=4, maquinacao=2.5, maquinagem=3.5, maquinados=2.5, laboratorio cosmetico=3.5, terceirizacao de cosmeticos=4, " +
    "cosmeticos a terceros=4, elaboracion a terceros=3.5, fabricacion a terceros=4, fabricacao por terceiros=4, sellos mecanicos=4, selos mecanicos=4, frascos de vidro=3, garrafas de vidro=3, " +
    "envases de vidrio=3.5, envases plasticos=3.5, frascos plasticos=3.5, embalagens de vidro=3.5, adesivos industriais=4, adhesivos industriales=4, extracao de cortica=2.5, " +
    "ferragens para moveis=3.5, herrajes para muebles=3.5, fabrica de juguetes=4, fabrica de colchones=4, fabrica de colchoes=4, fabrica de reboques=4, fabrica de remolques=4, " +
    "fabrica de brinquedos=4, fabrica de fertilizantes=3.5, envases flexibles=4, embalagens flexiveis=4, plasticos de ingenieria=4, plasticos de engenharia=4, acero inoxidable=2, aco inox=2, " +
    "aco inoxidavel=2, perfiles de aluminio=3, perfis de aluminio=3, soldadura industrial=4, soldagem=2, montajes industriales=4, montagens industriais=4, ventiladores industriales=4, " +
    "exaustores=2.5, gases medicinales=2.5, insumos industriales=3.5, insumos industriais=3.5, suministros industriales=4, suprimentos industriais=4, tornearias=4, serrarias=3.5, curtumes=4, " +
    "curtidurias=4, pedreiras=3, chatarras=3, sucatas=3, caldeirarias=4, lubrificantes=2, lubricantes=2, maquinas agricolas=2.5, fabrica de maquinaria agricola=4, " +
    "fabricante de implementos agricolas=4, sacos de polipropileno=4, sacos de rafia=4, hilos y cuerdas=3, fios e cordas=3, espumas=1.5, espumas de poliuretano=3, policarbonato*=2, " +
    "acrilicos=1.8, resinas=1.5, resinas poliester=3.5, tuberia pvc=3, tuberia de pvc=3, tubos de pvc=3, tanques de almacenamiento=3.5, tanques de armazenamento=3.5, recipientes a presion=4, " +
    "vasos de pressao=4, polipasto*=3.5, talhas=2.5, puentes grua=4, puente grua=3.5, pontes rolantes=4, plataformas elevadoras=2, vitrinas refrigeradas=3, expositores refrigerados=3, " +
    "refrigeradores comerciales=2.5, refrigeradores comerciais=2.5, basculas=2, basculas y balanzas=3.5, balanzas=2, balancas=2, tableros de control=3.5, paineis de comando=3.5, " +
    "variadores de frecuencia=3.5, inversores de frequencia=4, aerogenerador*=3, aerogerador*=3, turbinas=2, generadores electricos=3, generadores=1.2, geradores=1.8, grupos electrogenos=3.5, " +
    "grupos geradores=3.5, nobreak*=2.5, trituradora*=3.5, triturador*=3, secadores=1, herramentales=4, herramental=3.5, estampos=3, compra de carton=2.5, etiquetas tejidas=3.5, " +
    "etiquetas tecidas=3.5, aerosoles=2.5, aerossois=2.5, colorantes=2.5, corantes=2, esencias=1, esencias y fragancias=3.5, essencias e fragrancias=3.5, aceites esenciales=1.8, " +
    "oleos essenciais=1.5, yeso=1, mosaicos=1.5, adoquines=2.5, tubos de concreto=3.5, postes de concreto=4, ataudes=1.5, compositos=2.5, materiales compuestos=3, injetora*=2.5, inyectoras=3, " +
    "agitadores=2.5, coleta de oleo=3, aceite usado=2.5, texteis tecnicos=3.5, textiles tecnicos=3.5, ziperes=2.5, tampas e frascos=3.5, tapas y envases=3.5, faianca*=3, vitrais=1.5, " +
    "fibra de vidrio=3, fibra de vidro=3, prensas hidraulicas=4, baterias industriales=3.5, baterias industriais=3.5, bombas de inyeccion=1.5, fornos industriais=4, fornos para padaria=3.5, " +
    "hornos para panaderia=3.5, hornos de panaderia=3.5, moinhos industriais=4, molinos industriales=4, ladrilhos hidraulicos=3.5, fabrica de toldos=4, fabrica de esquadrias=4, " +
    "fabrica de puertas=4, fabrica de ventanas=4, tintas graficas=3.5, neumaticos reciclaje=2.5, reciclagem de pneus=4, reciclaje de neumaticos=4, cozinhas industriais=3, " +
    "cocinas industriales=3, pneus reciclados=4, granulos de borracha=4, neumaticos reciclados=4, caucho reciclado=4, borracha reciclada=4",
  "retail-ecommerce":
    "corralon*=3.5, corralon de materiales=4, tlapaleria*=4, pintureria*=4, casa de tintas=4, casa de pinturas=4, casa de electricidad=4, materiales electricos=3.5, material electrico=3, " +
    "material eletrico=3, materiais eletricos=3.5, materiais hidraulicos=3.5, materiales para la construccion=2.5, materiais para construcao=2.5, lenceria=2.5, trajes de novia=3, " +
    "vestidos de fiesta=3.5, vestidos de festa=3.5, roupa de bebe=3.5, roupa=1.5, sombrereria*=4, sombreros=2.5, chapelaria*=4, chapeus=2.5, marroquineria*=3, relojeria*=3.5, relojoaria*=3.5, " +
    "relogios=2, bisuteria*=3, bijuteria*=3, joalharia*=3.5, ourivesaria*=3.5, ourives=2.5, plateria*=3, herbolario*=3.5, dietetica=2, productos naturales=2, produtos naturais=2, " +
    "ervanaria*=3.5, floreria*=3.5, flores a domicilio=4, flores ao domicilio=4, ramos de flores=3, arreglos florales=3, arranjos florais=3, florista*=3, utiles escolares=3.5, " +
    "material escolar=3, discos de vinilo=4, discos de vinil=4, vinilos=1, muebleria*=4, mueblerias=4, colchoneria*=4, lamparas=2, lustres=2.5, alfombras=2, tapetes=1.8, linea blanca=3, " +
    "eletroportateis=3, cartuchos y toner=4, toner=2, toners=2.5, tinteiros=3, consumibles informaticos=4, articulos de deporte=4, artigos desportivos=4, bicicleteria*=3.5, bicicletaria*=3.5, " +
    "armeria*=3, articulos de caza=4, articulos de pesca=4, artigos de pesca=4, artigos de caca=4, caza y pesca=3, caca e pesca=3, espingardaria*=4, abarrotes=3, tienda de abarrotes=4, " +
    "abarrotera=3.5, ultramarinos=3, kiosco*=2.5, quiosco*=2, tabaqueria*=3.5, charutaria*=4, charutos=2.5, puros=0.8, vapeador*=3, vapeo=3, cigarrillos electronicos=3.5, " +
    "cigarros eletronicos=3.5, licoreria*=3.5, licorerias=3.5, bazar=2, bazares=2, todo a cien=3.5, anticuari*=3.5, antiquari*=3, antigualhas=3, velharias=3.5, " +
    "compraventa de antiguedades=3.5, compraventa=0.8, articulos religiosos=3.5, artigos religiosos=3.5, santeria=2, articulos esotericos=3.5, artigos esotericos=3.5, pinateria*=3.5, " +
    "pinatas=3, cotillon=2.5, cotillones=2.5, articulos para fiestas=4, articulos de fiesta=4, artigos para festa*=4, artigos de festa=4, globos=1.8, baloes=2, semilleria*=2.5, " +
    "agroveterinaria*=3.5, agropecuaria loja=4, uniformes escolares=3, uniformes=1, ropa de trabajo=3, ropa laboral=3.5, vestuario laboral=3.5, vestuario de trabalho=3.5, " +
    "equipos de proteccion personal=3, equipos de proteccion individual=3, equipamentos de protecao individual=3, epis=2, epi=1.2, mayorista*=2.5, distribuidora mayorista=3.5, " +
    "importadora*=2.5, importador*=1.8, atacadista*=3, grossista*=2.5, venta al por mayor=3, ventas por mayor=3, menaje=2.5, cuchilleria*=3, artesanias=3, artesania=1.5, " +
    "equipamiento gastronomico=4, equipamiento comercial=3.5, equipamiento hostelero=4, equipos gastronomicos=3.5, equipamentos para restaurantes=3, equipamentos hoteleiros=4, " +
    "equipamento hoteleiro=4, motosierra*=3, motosserra*=3, herramientas electricas=3.5, herramientas=1.8, ferramentas eletricas=3.5, ferramentas manuais=3, griferia*=2.5, torneiras=2, " +
    "loucas sanitarias=3.5, sanitarios=1.2, pisos y revestimientos=3.5, pisos e revestimentos=3.5, pisos y azulejos=3.5, azulejos e pavimentos=3.5, grandes almacenes=3.5, filatelia*=3.5, " +
    "numismatic*=3.5, coleccionismo=2.5, colecionismo=2.5, modelismo=3, maquetas=2, telefonia movil=2.5, telemoveis=2.5, accesorios para celulares=4, acessorios para celular*=4, capinhas=3, " +
    "loja de telemoveis=4, aquarismo=3.5, acuariofilia=3.5, iluminacao=1.5, cama mesa e banho=4, ropa de cama=2.5, blancos=0.8, cortinas y blancos=3, enxovais=3, retrosaria*=4, aviamentos=3, " +
    "la e croche=4, minimercado*=3.5, mercearia*=3.5, hipermercado*=3, sacolao=3.5, sacoloes=3.5, quitanda*=3, garrafeira*=3, emporio=1.8, utilidades domesticas=3.5, lembrancas=1.5, " +
    "material cirurgico=3, material medico hospitalar=3.5, articulos medicos=3, insumos medicos=3, equipamiento medico=2.5, produtos hospitalares=3, produtos medicos=3, " +
    "material ortopedico=2.5, artigos de couro=3.5, articulos de cuero=3.5, material de artes=3, quadros decorativos=3, cestas basicas=3, cesta basica=2.5, bicicletas electricas=3, " +
    "alimento para mascotas=3.5, comida para mascotas=3.5, alimento balanceado para mascotas=4, racao para caes=4, articulos de limpieza=3.5, artigos de limpeza=3.5, descartables=2, " +
    "descartaveis=2, plasticos y descartables=3.5, embalagens descartaveis=3, tienda de fotografia=4, casa de musica=3.5, instrumentos musicais=3, guitarras=2, equipamento fotografico=3, " +
    "camaras fotograficas=2.5, maquinaria de jardin=3.5, maquinas e ferramentas=3, camping e aventura=2.5, artigos de campismo=3.5, oculos de sol=2.5, gafas de sol=2.5, malas de viagem=4, " +
    "maletas=2, papel de parede=2.5, papeles pintados=3.5, papel pintado=3, repuestos de electrodomesticos=4, pecas para eletrodomesticos=4, recambios de electrodomesticos=4, sebo=1.5, " +
    "alfarrabista*=4, libros usados=3.5, livros usados=3.5, moda infantil=3.5, moda feminina=3, moda masculina=3, moda praia=3, ropa usada=3, roupa usada=3, perfumarias=2.5, " +
    "herboristerias=3.5, floristerias=3.5, tabacarias=3.5, armarinhos=3.5, mercerias=3.5, brechos=3.5, eletrodomesticos=1.8, venta de computadoras=3.5, venta de celulares=3.5, " +
    "venta de instrumentos=3, venta de plantas=2.5, venta de muebles=3, casa de deportes=4, casa de esportes=4, articulos para bebe*=4, artigos para bebe*=4, coches de bebe=4, " +
    "carrinhos de bebe=4, tallas grandes=3, tamanhos grandes=3, plus size=2.5, trajes de bano=3, biquinis=3, zapatillas=2.5, tenis para=1, calzado infantil=3, calcado infantil=3, " +
    "calzado deportivo=3, calzado=1.8, gorras=2.5, cinturones=2, cintos=1.5, mochilas=2.5, paraguas=2, guarda chuvas=2, pijamas=2.5, camisetas de futbol=3, camisas de futebol=3, " +
    "talabarteria*=3.5, selaria*=3, correaria*=3, monturas=1.2, artigos de equitacao=4, articulos de equitacion=4, arqueria=2, patines=1.8, vajilla*=2, ollas=2, ollas y sartenes=3.5, " +
    "panelas=2, loucas=1.5, estufas=1.5, pellets=1.5, ceramicas y porcelanatos=3.5, porcelanatos=2, productos coreanos=3.5, productos asiaticos=3.5, produtos orientais=3.5, " +
    "productos importados=2.5, produtos importados=2.5, velas aromaticas=2.5, cristales y minerales=3, minerales y cristales=3, pedras e cristais=3, cuadros y marcos=3.5, marqueteria*=2.5, " +
    "enmarcacion*=3, molduras=2, quadros e molduras=4, estantes=1.2, estantes e prateleiras=3, gondolas=2, gondolas e expositores=3.5, mobiliario=1, mobiliario de escritorio=3, " +
    "mobiliario de oficina=3, muebles de oficina=3, uniformes medicos=3, fardamento*=2, fardas=2, consolas=1.2, consolas y videojuegos=4, jogos e consolas=4, tienda de videojuegos=4.5, " +
    "loja de games=4, tienda de vinos=4, loja de vinhos=4, tienda de quesos=4, loja de queijos=4, productos de peluqueria=4.5, produtos para cabeleireiro*=4, insumos de belleza=3.5, " +
    "insumos para reposteria=3.5, artigos para confeitaria=4, materias primas para panaderia=4, insumos odontologicos=4, produtos odontologicos=4, dental shop=4, insumos textiles=2.5, " +
    "loja de piscinas=4, produtos para piscina*=3.5, productos para piscina*=3.5, casa de racoes=4, racoes e=1, loja agropecuaria=4, venda de computadores=3.5, venda de celulares=3.5, " +
    "venda de moveis=3.5, venda de pecas=1.5, maquinas de costura=3, musica usada=2, tiendas de ropa=3",
  "transport-automotive":
    "electricidad automotriz=4, electricidad del automovil=4, electricista automotriz=4, eletricista automotivo=4, eletrica automotiva=4, rectificacion de motores=4, rectificadora*=3, " +
    "retifica de motores=4, retifica=1.5, rectificacao de motores=4, cajas automaticas=3, transmisiones automaticas=3.5, alineacion y balanceo=4, alineacion=0.8, gomeria*=4, llantera*=4, " +
    "llantas=2.5, vulcanizadora*=4, vulcanizacion=2.5, montallantas=4, lubricentro*=4, lubricacion automotriz=4, refaccionaria*=4, refacciones automotrices=4, repuestos automotrices=4, " +
    "repuestos de autos=3.5, repuestos para autos=3.5, recambios de automovil=4, pecas auto=3.5, pecas automoveis=3.5, pecas automotivas=4, desarmadero*=3.5, desarmaduria*=4, deshuesadero*=4, " +
    "desmanche*=3, seminuevos=3, carrocero*=3, autolavado*=4, lavado de autos=3.5, lavagem auto=4, lavagem de carros=4, polarizado*=2.5, parabrisas=3, para brisas=3, parabrisa=3, " +
    "cristales automotrices=4, vidros automotivos=4, vidros auto=4, gas vehicular=3, gnv=2, gpl auto=3.5, verificentro*=4, itv=2.5, revision tecnica=2.5, revisiones tecnicas=3, " +
    "verificacion vehicular=4, inspecao automovel=4, inspecoes automovel=4, inspecao veicular=4, centro de inspecoes=3.5, vistoria veicular=4, vistoria cautelar=4, vistorias=1, " +
    "estacion de servicio=2.5, estaciones de servicio=2.5, gasolinera*=3.5, gasolineria*=4, bencinera*=4, grifo combustibles=3, posto de combustivel=3.5, posto de combustiveis=3.5, " +
    "posto de gasolina=3.5, postos de combustiveis=3.5, postos de combustivel=3.5, bombas de gasolina=3, combustiveis=1.5, combustibles=1.5, asistencia en carretera=2.5, auxilio vial=3.5, " +
    "auxilio mecanico=3.5, pronto socorro automovel=4, assistencia em viagem=2, remiseria*=4, traslados al aeropuerto=3, traslados aeropuerto=3, traslados ejecutivos=3.5, traslados=1, " +
    "transfer aeroporto=3, transfers aeroporto=3, transfer aeropuerto=3, chofer privado=3.5, choferes=1.5, motorista particular=3.5, motoristas=1.5, guardamuebles=3.5, guarda moveis=3.5, " +
    "acarreo*=3, fletes=2.5, carretos=3, moto frete=4, motofrete=4, reparto de ultima milla=3.5, ultima milla=2, agente de carga=3.5, agentes de carga=3.5, transitario*=4, naviera*=3.5, " +
    "consignatari*=2, operador logistico=4, operadores logisticos=3.5, operador portuario=3.5, almacenaje=2, almacenamiento y distribucion=3, armazenagem=2, armazem geral=4, " +
    "armazens gerais=4, almacen fiscal=4, deposito fiscal=3, centro de distribucion=1.5, centro de distribuicao=1.5, cross docking=3, carga aerea=3.5, carga maritima=3.5, carga pesada=3, " +
    "carga viva=3, carga general=2, cargas fracionadas=3.5, aerolinea*=3, companhia aerea=3, companhias aereas=2, helicoptero*=2, ferrocarril*=1.5, ferrovia*=1.5, terminal portuari*=3.5, " +
    "estibador*=3.5, estacionamiento publico=3.5, playa de estacionamiento=4, estacionamiento=0.6, estacionamientos=1, estacionamento=0.6, estacionamentos=1, estacionamento rotativo=4, " +
    "parque de estacionamento=2, parques de estacionamento=3, manobrista*=3, rastreo vehicular=3, rastreo gps=3, rastreador veicular=3, rastreamento veicular=3, tuning automot*=3, " +
    "carretillas elevadoras=2, empilhador*=2, empilhadeira*=2, alquiler de carretillas=3, locacao de empilhadeiras=3, tacografo*=3, venta de lanchas=3.5, lanchas=1.5, embarcacoes=1.5, " +
    "embarcaciones=1.5, barcos e motores=3, martelinho de ouro=4, lanternagem=4, freios e suspensao=4, freios=2, travoes=2.5, embreage*=2.5, embraiag*=2.5, embragues=2.5, " +
    "caixas de velocidades=3.5, cambio automatico=3, cajas de cambio=3.5, borracharia*=4, borracheiro=3.5, recauchut*=3.5, recapagem=3.5, recapadora*=4, mudanca de oleo=3.5, camioes=2, " +
    "carrocarias=2, polimento automotivo=4, insulfilm=3, peliculas automotivas=3.5, tapecaria automotiva=4, tapiceria automotriz=4, estofador auto=4, estofos auto=4, som automotivo=3.5, " +
    "auto radios=3, auto center=4, auto centro=3.5, tvde=3, aluguer de carrinhas=4, aluguer de autocarros=4, aluguer de autocaravanas=3.5, aluguer de viaturas=4, aluguer de carros=4, " +
    "aluguer de automoveis=4, aluguer de veiculos=4, aluguel de veiculos=4, aluguel de onibus=4, aluguel de vans=4, aluguel de motos=4, locacao de veiculos=4, locacao de vans=4, " +
    "locadora de carros=4, alquiler de vehiculos=4, alquiler de autos=4, alquiler de motos=4, alquiler de buses=4, alquiler de autobuses=4, alquiler de minibuses=4, alquiler de camiones=3.5, " +
    "alquiler de limusinas=4, alquiler de autocaravanas=3.5, alquiler de camionetas=4, alquiler de vans=4, arriendo de vehiculos=4, arriendo de autos=4, arriendo de camionetas=4, " +
    "renta de autos=4, renta de camionetas=4, renta de vehiculos=4, cegonha=2, cegonheir*=3.5, estafeta*=3, encomendas expresso=3, comissaria de despachos=4, despachos alfandegarios=4, " +
    "despacho aduaneiro=4, despachante de aduana*=4, agencia maritima=4, navegacao maritima=3, empresa de navegacao=4, rebocador*=2, onibus de turismo=3, onibus=1.2, hojalateria y pintura=4, " +
    "latoneria y pintura=4, desabolladura*=4, planchado y pintura=4, enderezado y pintura=4, chapa e pintura=4, bate chapas=4, pintura automotriz=4, pintura automotiva=4, " +
    "inyeccion diesel=3.5, inyeccion electronica=3, injecao diesel=3.5, sucata de automoveis=3, desguaces=3.5, funilarias=3, alarmas para autos=3.5, alarmas para coches=3.5, " +
    "cambio de aceite y filtro=4, tuning de carros=3.5, tuning de autos=3.5, autocaravanas=2, servicio de remises=4, agencia de remises=4, remis ejecutivo=4, remises y=2.5, remiserias=4, " +
    "radiadores=2, escapamento*=3, mofles=3, turbos=2, turbocompresor*=2.5, rines=3, jantes=2.5, rodas esportivas=3.5, accesorios 4x4=4, acessorios 4x4=4, equipamiento 4x4=4, " +
    "acessorios automotivos=3.5, accesorios para autos=3.5, accesorios automotrices=4, lavado a vapor=2.5, lavado de vehiculos=3.5, cuatrimotos=3, quadriciclos=2.5, tractocamion*=3.5, " +
    "semirremolque*=3.5, semirreboque*=3.5, carretas=2, buses usados=4, camiones usados=4, maquinaria pesada=2, maquinas pesadas=2, carga consolidada=3.5, consolidadora*=3, " +
    "almacen general de deposito=4, almacenes generales de deposito=4, bodegaje=3, mensajeros=2.5, mensageiros=1.5, casilleros=1.2, practicaje=3.5, praticagem=4, remolcadores=3.5, " +
    "dique seco=3, doca seca=3, hangar=0.8, hangares=1.5, manutencao de aeronaves=4, mantenimiento de aeronaves=4, garaje=1, cochera*=1.5, cocheras=2, parqueadero*=2.5, garagem=1, garagens=1, " +
    "vehiculos km 0=3.5, turbinas automotivas=4, bicos injetores=4, bombas injetoras=4, bombas de inyeccion diesel=4, vitrificacao automotiva=4, vitrificacao=2, cabotagem=3, portos secos=3, " +
    "porto seco=3, retroportuari*=3.5, valet=1.5, emplacamento*=3, importacao automovel=4, legalizacao de automoveis=4, importacion de vehiculos=3.5, camaras de ar=2, reparacao de jantes=4, " +
    "eletricidade auto=4, van escolar=4, vans escolares=4, guarda volumes=2, taller de carroceria=4, talleres de carroceria=4, direcao hidraulica=3.5, direccion hidraulica=3.5, " +
    "direcciones hidraulicas=3.5, suspensiones=2.5, suspensoes=2, molas e suspensoes=4, muelles y suspensiones=4, autos clasicos venta=4, restauracion de autos=4, restauracao de carros=4, " +
    "transporte de alimentos=4, transporte de ganado=4, transporte de gado=4, transporte de maquinaria=4, transporte de maquinas=4, transporte de contenedores=4, transporte de residuos=3, " +
    "envios internacionales=2.5, envios internacionais=2.5, peritaje de autos=3.5, lavagem a seco automotiva=4, diagnostico auto=3.5, diagnostico automotriz=4, ar condicionado automotivo=4, " +
    "ar condicionado auto=4, aire acondicionado automotriz=4, lubrificantes automotivos=3.5, oficina multimarcas=3, sistemas de escape=3.5, escapes deportivos=3.5, escapes y=2, " +
    "vehiculos seminuevos=3.5",
};
