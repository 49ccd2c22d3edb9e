import type { Sector } from "@leadstream/contract";

/** What builders, makers, shops, kitchens, farms, hauliers and hosts of Spain, Portugal and Latin America offer, in the notation of the sector lexicon. */
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
    "pilotes de hormigon=3.5",
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
    "fabricante de implementos agricolas=4",
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
    "herboristerias=3.5, floristerias=3.5, tabacarias=3.5, armarinhos=3.5, mercerias=3.5, brechos=3.5, eletrodomesticos=1.8",
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
    "mayorista de alimentacion=3.5, usina de acucar=4, acucar e alcool=3",
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
    "plantaciones forestales=4, plantacion*=1.5, plantas ornamentais=3, plantas ornamentales=3, producao de flores=3.5, orquideas=2, orquidario*=3.5, bonsai*=2, suculentas=1.8, " +
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
    "contratistas rurales=4, armazenagem de graos=4, produtores de acai=4, venta de lena=4, lena y carbon=3.5, lena seca=3, lena para=2, resina de pino=3.5, mangos y=1",
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
    "canopy y=2",
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
    "cambio de aceite y filtro=4, tuning de carros=3.5, tuning de autos=3.5, autocaravanas=2, servicio de remises=4, agencia de remises=4, remis ejecutivo=4, remises y=2.5, remiserias=4",
};
