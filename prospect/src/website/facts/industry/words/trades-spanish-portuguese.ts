import type { Sector } from "@leadstream/contract";

/** Trades of services as directories of Spain, Portugal and Latin America name them, in the notation of the sector lexicon. */
export const tradesSpanishPortuguese: Partial<Record<Sector, string>> = {
  "software-it":
    "fabrica de software=4, consultora tecnologica=4, consultora de software=4, consultora informatica=4, mesa de ayuda=3, mesa de servicio=2.5, registro de dominios=3.5, " +
    "registo de dominios=3.5, dominios web=2.5, centro de datos=3, centros de datos=3, pruebas de penetracion=3.5, test de intrusion=3.5, teste de invasao=4, testes de intrusao=4, " +
    "hacking etico=3.5, punto de venta=0.8, sistema de punto de venta=3.5, sistemas de punto de venta=3.5, sistema pdv=3.5, business intelligence=1.8, analitica de datos=3, " +
    "analisis de datos=2, analise de dados=2, ciencia de datos=3, ciencia de dados=3, engenharia de dados=3, ingenieria de datos=3, internet de las cosas=2.5, internet das coisas=2.5, " +
    "telefonia ip=3, telefonia voip=3, centralita*=2.5, centralitas virtuales=3.5, pabx=2.5, pabx virtual=3.5, central telefonica=2, centrais telefonicas=2.5, proveedor de internet=3.5, " +
    "proveedores de internet=3, provedores de internet=3, internet satelital=3, internet rural=3, internet via radio=4, redes informaticas=3.5, redes de computadores=3.5, redes y cableado=3, " +
    "redes e cablagem=3.5, cableado estructurado=3, cabeamento estruturado=3, cablagem estruturada=3, virtualizacion=2, migracion a la nube=3.5, computacion en la nube=3, " +
    "computacao em nuvem=3, servidores em nuvem=3, recuperacion de datos=3.5, recuperacao de dados=3.5, recuperacao de hd=4, realidad aumentada=2.5, realidad virtual=2, " +
    "realidade aumentada=2.5, realidade virtual=2, gemelos digitales=3, cartografia digital=2, geoprocessamento=3, firma digital=1.5, firma electronica=1.5, timbrado de facturas=3.5, " +
    "certificado digital=1.2, desarrollo de ecommerce=4, desarrollo de tiendas online=4, desenvolvimento de loja*=3.5, programa de faturacao=3.5, software de faturacao=4, emissor de nota*=3, " +
    "reparacion de ordenadores=3.5, reparacion de computadoras=3.5, reparacion de computadores=3.5, servicio tecnico de computadores=3.5, reparacao de computadores=3.5, " +
    "conserto de computadores=3.5, conserto de notebooks=3.5, mantenimiento de computadores=4, mantenimiento de computadoras=4, assistencia tecnica de notebooks=4, assistencia informatica=4, " +
    "auditoria de sistemas=3, programa de nominas=3, implantacion de software=3.5, implantacion de sistemas=2.5, implantacion de erp=3.5, implantacion de odoo=4, implantacao de sistemas=2.5, " +
    "outsourcing de ti=4, terceirizacao de ti=4, consultoria em ti=4, consultoria de ti=4, consultoria ti=4, infraestrutura de ti=4, infraestructura de ti=4, aplicacoes moveis=3, " +
    "aplicativos moveis=3, apps moviles=3, hospedagem de e=3, hospedagem web=4, hospedagem cloud=4, revenda de hospedagem=4, alojamento web=4, alojamento de sites=4, " +
    "seguranca da informacao=2.5, seguridad de la informacion=2, seguridad informatica=3.5, seguranca informatica=3.5, automacao de processos=2, controlo de assiduidade=2.5, " +
    "controle de ponto=2, control horario=1.5, transformacao digital=1.8, transformacion digital=1.8, integracao de sistemas=3, desarrolladores web=3, desarrolladores de software=4, " +
    "desenvolvedores=2.5, software inmobiliario=4.5, software imobiliario=4.5, software agricola=4.5, software juridico=4, cardapio digital=5, sistema de delivery=4, sistema de estoque=3.5, " +
    "sistema de inventario*=3, historia clinica electronica=3, correo corporativo=3, e mail corporativo=3, certificados ssl=3, registro de dominio=3.5, tecnico en computacion=3.5, " +
    "tecnico informatico=3.5, tecnico de informatica=3.5, formatacao de computadores=4, formatacao de pc=3.5, manutencao de impressoras=3.5, locacao de computadores=4, locacao de notebooks=4, " +
    "alquiler de computadoras=4, alquiler de servidores=4, outsourcing de impressao=4, outsourcing de impresion=4, rescate de discos=3, discos duros=2, votacion electronica=3, " +
    "votacao eletronica=3, consultoria sap=4, consultoria oracle=4, consultor sap=3.5, ingenieria de telecomunicaciones=3, seguridad de redes=3, vigilancia de redes=3, cardapio digital e=5, " +
    "carta digital=2.5, menu digital=2.5",
  "marketing-design":
    "disenador grafico=4, disenadora grafica=4, disenadores graficos=4, designer grafico=4, designers graficos=4, letras corporeas=4, letras caixa=4, letra caixa=3.5, carteleria=3, " +
    "lonas publicitarias=4, lonas impressas=4, lona impressa=3.5, gigantografia*=4, impresion gran formato=4, impresion de gran formato=4, gran formato=2.5, impresion offset=3.5, " +
    "encuadernacion*=2.5, encadernac*=2.5, estampado de camisetas=4, estampado de polos=4, estampado textil=2.5, camisetas personalizadas=3.5, t shirts personalizadas=3.5, " +
    "canecas personalizadas=3, tazas personalizadas=3, bordados personalizados=2.5, articulos promocionales=4, articulos publicitarios=4, regalos de empresa=4, regalos corporativos=4, " +
    "regalos publicitarios=4, regalo publicitario=4, material pop=3, redaccion publicitaria=3.5, redacao publicitaria=3.5, redactores de contenidos=3.5, relaciones publicas=2.5, " +
    "relacoes publicas=2.5, gabinete de prensa=3.5, gabinete de comunicacion=4, comunicacion corporativa=3.5, comunicacao corporativa=3.5, comunicacao empresarial=3.5, telemarketing=2.5, " +
    "buzoneo=4, volanteo=4, panfletag*=4, distribuicao de panfletos=4, promotoras y=1, agencia de azafatas=4, agencia de promotoras=4, azafatas de congresos=3.5, azafatas y promotoras=4, " +
    "agencia de eventos=3, agencia de medios=4, agencia btl=4, investigacion de mercados=4, investigacion de mercado=4, estudios de mercado=3.5, estudio de mercado=3, estudos de mercado=3.5, " +
    "encuestas=1.5, focus group=2, mystery shopp*=3.5, cliente oculto=3.5, cliente misterioso=3, cliente misterio=3, videos corporativos=2.5, videos institucionais=2.5, animacion 3d=2.5, " +
    "animacion 2d=2.5, animacao 2d=2.5, animacao 3d=2.5, ilustrador*=2.5, ilustracion=1.8, ilustraciones=1.8, ilustracao=1.8, infografia*=2, escaparatis*=3.5, vitrinismo=3.5, vitrinista*=3.5, " +
    "vinilos decorativos=3, vinilos adhesivos=3, vinil autocolante=3, vinilo de corte=3, autocolantes=2, sellos de goma=3, sellos de caucho=3.5, carimbos=3, copisteria*=3.5, " +
    "centro de copiado=4, centro de copias=4, copias e impressoes=3.5, fotocopias=2, tarjetas de visita=3, tarjetas de presentacion=3, neuromarketing=3, pantallas publicitarias=3, " +
    "pantallas led=1.5, senaletica*=3, sinaletica*=3, placas de sinalizacao=3, letreros luminosos=4, letreros=2, anuncios luminosos=4, anuncios espectaculares=4, plotter de corte=3.5, " +
    "ploteo*=3, ploteado*=2.5, sublimacion=2, sublimacao=2, trofeos=1.5, trofeus=1.5, perifoneo=3.5, carro de som=3.5, otimizacao de sites=3.5, gestao de trafego=3, gestor de trafego=3.5, " +
    "producao de conteudo=2, criacao de conteudo=2.5, criacao de logotipos=4, criacao de logos=4, criacao de marcas=4, criacao de marca=3.5, criacao de site=3.5, midia ooh=4, adesivacao*=3, " +
    "envelopamento de veiculos=4, envelopamento de frotas=4, envelopamento=2, decoracao de viaturas=4, decoracao de frotas=4, etiquetas adesivas=2, convites de casamento=2.5, " +
    "invitaciones de boda=2.5, design de produto=2.5, diseno de producto=2.5, diseno industrial=3.5, design industrial=3.5, design de embalagens=4, diseno de packaging=4, " +
    "diseno de envases=3.5, diseno de stands=4, diseno de marca*=4, gravacao a laser=1.5, endomarketing=3.5, fotografia de producto=3.5, fotografia de produto=3.5, " +
    "fotografia publicitaria=3.5, fotografia industrial=2.5, consultoria de marca*=4, desenvolvimento de sites=3.5, desarrollo de paginas web=3.5, desarrollo de marca*=3, " +
    "promocao de eventos=1.5, estamparia de camisetas=3.5, impressao offset=3.5, impressao grafica=3.5, artes finais=2.5, eventos corporativos=2, eventos empresariales=2, " +
    "eventos empresariais=2, papeleria comercial=2.5, papeleria corporativa=3, impressao 3d=1.2, embalagens personalizadas=1.8, uniformes personalizados=2.5, camisas personalizadas=3, " +
    "personalizados=0.6, gestao de anuncios=3.5, anuncios e redes sociais=3.5, anuncios no google=3, redes sociais para=2.5, estamparia personalizada=3, canecas=1.8, azafatas=2, promotoras=1, " +
    "promotores de venta=1, edecanes=3, consultora de comunicacion=4, consultoria de comunicacion=3.5, consultoria de comunicacao=3.5, consultoria de imagen=3, " +
    "consultoria de imagen corporativa=4, productora de eventos corporativos=4, banderas publicitarias=4, banderas=1.2, banderolas=3, bandeiras=1.2, pendones=3, roll ups=3, exhibidores=2.5, " +
    "displays em acrilico=3, grabado laser=2.5, grabado en laser=3, placas grabadas=3, placas de homenagem=3, medallas=1, carnets=1.2, credenciales=1.2, crachas=2.5, agendas e calendarios=3, " +
    "agendas y calendarios=3, calendarios y agendas=3, maquetacion=2.5, paginacao=2.5, diagramacao=2.5, diagramacion=2.5, planeacion de medios=4, central de medios=4, degustaciones=1, " +
    "impulsadoras=3, produtos promocionais=3.5, productos promocionales=3.5, material promocional=3, material publicitario=3, wind banner*=3, flybanner*=3, backdrop*=1.5, totens=2, " +
    "faixas=1.5, mupis=3, convites=1.2, envelopes=1, gestao de reputacao=3, reputacion online=3, estudio criativo=4, trade marketing=3.5, design editorial=3, diseno editorial=3.5, " +
    "retoque fotografico=2.5, fotografia gastronomica=2.5, traduccion publicitaria=2, rotulagem de viaturas=4, toldos publicitarios=3.5, tv corporativa=3, radio indoor=3, grafica e editora=4, " +
    "corte laser en acrilico=3.5, etiquetas textiles=2.5, etiquetas de composicao=3, promotores e demonstradores=3.5, demonstradoras=2.5, banner roll up=3.5, pines y medallas=3, " +
    "displays publicitarios=3.5, displays de carton=3.5",
  "professional-services":
    "escribano*=3.5, escribania*=4, graduado social=4, graduados sociales=4, relaciones laborales=1.5, estudio contable=4, estudio tributario=4, estudio notarial=4, estudio de impacto=2.5, " +
    "estudios de impacto=2.5, estudo de impacto=2.5, estudos de impacto=2.5, impacto ambiental=2, certificadora*=3, organismo de certificacion=4, organismo de certificacao=4, " +
    "calculo de estructuras=4, calculo estructural=4, calculo estrutural=4, projetos estruturais=4, projeto estrutural=3.5, projeto eletrico=2, proyectos de ingenieria=3, " +
    "estudio de paisajismo=3.5, tasador*=2.5, peritagem*=2.5, pericia judicial=4, avaluos=2.5, avaluo=2.5, traductor publico=4, traductora publica=4, traductores publicos=4, traductor*=3, " +
    "agencia de traduccion*=4, agencia de traduco*=4, agencia de traducao=4, correccion de textos=3.5, correccion de estilo=3, revisao de textos=3.5, revisao de tcc=4, revisao academica=3.5, " +
    "formatacao de tcc=4, normas abnt=2, transcripciones=2.5, transcripcion=2, transcricao de audio=3.5, transcricoes=2.5, guardias de seguridad=3.5, vigilantes de seguridad=3.5, " +
    "investigador privado=4, investigadores privados=4, investigador particular=4, detetive particular=4, detetives=3, agencia de detectives=4, seguridad e higiene=2.5, " +
    "higiene y seguridad=2.5, higiene e seguranca=3, seguridad y salud en el trabajo=3, coordinacion de seguridad=2.5, salud ocupacional=2.5, adecuacion rgpd=3, mediacion=0.8, " +
    "mediacion familiar=3.5, mediacao de conflitos=3.5, arbitraje=1, arbitragem=0.8, camara de arbitragem=4, cobranza*=2, cobranzas judiciales=4, cobranza judicial=4, recobro*=3, " +
    "recuperacion de cartera=3.5, recuperacion de deudas=3.5, recuperacao de credito=3, recuperacao de creditos=3, cobranca de dividas=3.5, call center=2, contact center=2, " +
    "centro de contacto=1.5, secretariado virtual=3.5, asistente virtual=2.5, asistentes virtuales=2.5, assistente virtual=2.5, tramites vehiculares=3, tramites=0.8, gestoria de tramites=4, " +
    "tramites migratorios=3.5, asesoria migratoria=4, assessoria migratoria=4, agente aduanal=2.5, constitucion de sociedades=3, constitucion de empresas=3, constituicao de empresas=3, " +
    "abertura de empresas=3.5, calibracion de instrumentos=3.5, calibracion de equipos=3, calibracao*=2, calibracion*=2, metrologia=2.5, laboratorio de metrologia=4, " +
    "laboratorio de calibracion=4, laboratorio de calibracao=4, laboratorio de ensayos=4, laboratorio de ensaios=4, laboratorio de suelos=4, laboratorio de materiales=3.5, " +
    "laboratorio de analises de agua=4, analise de agua=3, analisis de agua*=3, mecanica de suelos=4, estudios de suelo*=3.5, estudio de suelos=3.5, estudios geotecnicos=4, geotecni*=3, " +
    "sondagem de solo=3, verificacion de basculas=3, inspeccion tecnica de edificios=4, inspecao predial=4, inspecao de edificios=4, certificador energetico=4, administrador concursal=4, " +
    "administrador de insolvencia=4, derecho concursal=4, ensayos no destructivos=4, ensaios nao destrutivos=4, asuntos publicos=2, arqueologia preventiva=4, arqueologia=1.5, " +
    "custodia de archivos=3.5, custodia documental=3.5, guarda de documentos=3.5, gestion documental=2, gestao documental=2, digitalizacion de documentos=3, digitalizacao de documentos=3, " +
    "cartorio*=3, tabelionato=4, tabeliao=3.5, agente de execucao=4, solicitadora=3, solicitadores=3.5, propriedade industrial=1.2, propiedad industrial=1.2, registro de marca*=3.5, " +
    "registo de marca*=3.5, registro de patente*=4, certificacao iso=3, laudo pericial=4, laudo tecnico=3, laudos tecnicos=3.5, laudos periciais=4, interpretacao simultanea=4, " +
    "interpretacion simultanea=4, traducao simultanea=4, traduccion simultanea=4, seguranca eletronica=2, portaria remota=3, cidadania italiana=3.5, cidadania portuguesa=3.5, " +
    "cidadania europeia=3.5, nacionalidad espanola=2.5, dupla cidadania=3, licitacoes=1.5, licitaciones=1.2, candidaturas a fundos=3.5, fundos europeus=1.5, incentivos fiscais=2, avcb=3, " +
    "prevencao de incendio*=1.5, agrimensor*=3.5, agrimensura=3.5, consultora forestal=3, oficina tecnica=2.5, oficina virtual=2, domiciliacion de empresas=3.5, escritorio virtual=3, " +
    "domiciliacao=1.5, escritorio de contabilidade=4, escritorio contabil=4, escritorio de advogados=4, escritorio de engenharia=4, escritorio de arquitetura=4, projetos de engenharia=4, " +
    "gestao de obras=2.5, fiscalizacao de obras=3.5, project management=1, consultora de ingenieria=4, consultora ambiental=4, consultora empresarial=4, derecho de familia=3.5, " +
    "derecho administrativo=3.5, direito do trabalho=3.5, direito penal=3.5, direito previdenciario=4, engenharia clinica=2.5, administradores de empresas=1.5, perito judicial=4, " +
    "estudio de ingenieria=4, vistos e imigracao=4, vistos de trabalho=3, vistos para=2, derecho maritimo=3.5, derecho agrario=3.5, derecho mercantil=3.5, derecho migratorio=3.5, " +
    "derecho tributario=3.5, procuraduria=2, fedatario=3, declaracion de la renta=3.5, declaraciones de renta=3.5, declaracao de imposto=3.5, devolucion de impuestos=3, " +
    "precios de transferencia=4, huella de carbono=2.5, pegada de carbono=2.5, haccp=0.8, consultoria haccp=3.5, certificacion organica=2.5, inspeccion de soldaduras=4, " +
    "inspecao de soldadura=4, inspecao de solda*=4, interventoria*=4, delineante*=3.5, delineacion=3, dibujo tecnico=2.5, desenho tecnico=2.5, arquitecta*=3, arquiteta*=3, escoltas=3, " +
    "escolta armada=3.5, custodia de mercancias=3.5, control de accesos=1.8, monitoreo de alarmas=4, monitoramento de alarmes=4, central de monitoreo=3, subtitulado=2.5, legendagem=2.5, " +
    "mecanografia=2.5, comercio exterior=1.5, assessoria tributaria=4, planejamento tributario=4, planificacion fiscal=3.5, recuperacao tributaria=4, bpo financeiro=3.5, controladoria=2.5, " +
    "laudo de vistoria=3, eficiencia energetica=1.5, renderizacao 3d=2.5, maquetes=2, maquetas de arquitectura=4, maquetas arquitectonicas=4, apostila=1.5, apostila de haia=4, " +
    "apostilla de la haya=4, assessoria aduaneira=3.5, formatacao de franquias=4, consultoria em franquias=4, avaliacao de empresas=3, regularizacao fundiaria=4, usucapiao=3.5, " +
    "inspecao de gas=2.5, pgr=2, pcmso=3, ltcat=3, outsourcing contable=4, terceirizacao contabil=4, estudios de trafico=3, laboratorio de alimentos=4, laboratorio de solos=4, " +
    "analisis de suelos=3.5, supervision de obras=3.5, supervision de obra=3.5, asesor de empresas=3, asesores de empresas=3.5, inventario florestal=3, engenheiro eletricista=4, " +
    "conservador de bienes raices=4, ingenieria electrica=2.5, engenharia eletrica=2.5, renders 3d=3, renders arquitectonicos=3.5",
  "finance-insurance":
    "fianzas=3, afianzadora*=4, seguro de caucion=3.5, seguros de caucion=3.5, reaseguro*=3.5, resseguro*=3.5, corredores de reaseguros=4, caja de ahorro*=3.5, caja municipal=3, " +
    "caja rural=3.5, cajas rurales=3.5, sociedad financiera=3, entidad financiera=2.5, instituicao financeira=2.5, remesas=2.5, envio de remesas=4, giros y remesas=4, remessas=1.2, " +
    "casa de empeno*=4, casas de empeno=4, empenos=3, empeno=2, montepio=3, compro oro=3.5, compra de oro=2.5, compra de ouro=2.5, penhor=2.5, penhores=3, casa de penhores=4, microcredito*=3, " +
    "microfinan*=3.5, microsseguro*=3.5, microseguro*=3.5, asesor hipotecario=4, asesores hipotecarios=4, hipotecario*=2, prestamos hipotecarios=3.5, reunificacion de deudas=4, " +
    "reparadora de deudas=4, ley de segunda oportunidad=2, segunda oportunidad=1.2, garantia reciproca=3.5, garantia mutua=3, sociedad de bolsa=4, agente de bolsa=4, agentes de bolsa=4, " +
    "casa de bolsa=4, comisionista de bolsa=4, agencia de valores=4, administradora de fondos=4, sociedade gestora de fundos=4, fondo de pensiones=3.5, fondos de pensiones=3.5, " +
    "fundo de pensoes=3.5, plan de pensiones=3, planes de pensiones=3.5, afore=2.5, planificacion financiera=3.5, planejamento financeiro=3.5, planeamento financeiro=3.5, " +
    "educacion financiera=2, pasarela de pago*=2, gateway de pagamento*=2.5, procesador de pagos=3.5, procesamiento de pagos=3, soluciones de pago=2.5, solucoes de pagamento=2.5, " +
    "terminales de cobro=3, terminales de pago=3, terminais de pagamento=3, maquininha*=2.5, plataforma de pagos=3.5, plataforma de pagamentos=3.5, fideicomiso*=2.5, fiduciaria*=3, " +
    "descuento de cheques=4, descuento de facturas=3.5, desconto de duplicatas=4, antecipacao de recebiveis=4, antecipacao de fgts=4, saque aniversario=3, fomento mercantil=4, " +
    "securitizadora*=4, fidc=3, fidcs=3, financiera=1, liquidacion de siniestros=4, liquidador de seguros=4, siniestros=1.5, sinistros=1.8, regulacao de sinistros=4, " +
    "valoracion de empresas=2.5, fusiones y adquisiciones=2, fusoes e aquisicoes=2, isapre*=0.8, medicina prepaga=3, protecao veicular=4, associacao de protecao veicular=4, " +
    "correspondente bancario=4, gestao de patrimonio=2.5, gestao de fortunas=4, gestao patrimonial=2.5, previdencia complementar=4, capital de risco=3, capital de riesgo=3, capital riesgo=3, " +
    "subadquirente=3.5, conta digital=2.5, cuenta digital=2.5, renegociacao de dividas=3, refinanciacion=2, refinanciamento=2, mutualidade*=2, mutualidad*=2, capitalizacao=1, " +
    "consorcio de imoveis=4, consorcio de veiculos=4, consorcio imobiliario=4, carta de credito contemplada=4, cartas contempladas=4, caixa de credito=3.5, caixa agricola=3.5, " +
    "credito agricola=2.5, credito imobiliario=3.5, credito rural=2.5, credito habitacao=4, credito pyme*=3, creditos personales=3.5, financiamento imobiliario=3.5, " +
    "financiamento de veiculos=3.5, financiamento de imoveis=3.5, consultoria financeira=3, assessoria financeira=3, asesor financiero=3.5, consultoria de credito=3.5, plano funerario=2.5, " +
    "crowdfunding inmobiliario=4, criptomonedas=2, criptomoedas=2, productor de seguros=4, productores de seguros=4, productor asesor de seguros=4, mediacion de seguros=4, factoraje=3.5, " +
    "arrendamiento financiero=3.5, productores asesores=3.5, companias de seguros=3.5, cotizamos seguros=3.5, factoring y confirming=3.5, confirming y=2, duplicatas=2.5, " +
    "antecipamos duplicatas=4, antecipamos recebiveis=4, antecipamos=1, caja popular=3.5, cajas populares=3.5, fondo de empleados=4, prestamista*=3, compra de cartera=3, tarjetas prepago=3, " +
    "tarjetas de prepago=3, cartao pre pago=3, cartoes pre pagos=3, billetera digital=3, billetera virtual=3, carteira digital=3, neobanco*=3, casa de valores=4, puesto de bolsa=4, " +
    "calificadora de riesgo*=4, administracion de carteras=3.5, cajeros automaticos=2, home equity=3.5, financeira=1.5, cartao de beneficios=2.5, correspondente caixa=4, casa de analise=3, " +
    "planejador financeiro=4, planejadores financeiros=4, limpa nome=4, limpar nome=3, aumento de score=3.5, investidor anjo=3.5, investidores anjo=3.5, inversores angeles=3.5, " +
    "capital semilla=3.5, transporte de valores=2, seguro de transporte=4.5, fundo imobiliario=3.5, fundos imobiliarios=3.5, clube de investimento=4, educacao financeira=2.5, " +
    "credito com garantia=4, fondo inmobiliario=4, planos odontologicos=1.5, seguro rural=4, seguros agrarios=4",
  "real-estate":
    "martillero publico=3.5, martilleros=3, martillera=3, venta de departamentos=4, venta de apartamentos=4, renta de departamentos=4, renta de casas=4, renta de oficinas=4, " +
    "renta de locales=4, renta de bodegas=4, arriendo de bodegas=4, bodegas en renta=4, bodegas en arriendo=4, bodegas y naves=3.5, bodegas industriales=3, mini bodegas=4, minibodegas=4, " +
    "venta de lotes=4, lotes en venta=4, lotes=0.8, loteo*=3.5, loteadora*=4, venta de campos=3.5, campos en venta=3.5, preventa de departamentos=4, departamentos en preventa=4, " +
    "departamentos en pozo=4, departamentos en venta=4, departamentos en renta=4, departamentos en alquiler=4, departamentos en arriendo=4, venta de parcelas=4, parcelas en venta=4, " +
    "parcelas de agrado=4, parcelacion*=3, finca raiz=4, fincas en venta=3.5, administracion de edificios=4, administracion de consorcios=4, administracion de propiedad=4, " +
    "administracion de propiedades=4, administracion de comunidades=4, administracion de condominios=4, administracion de inmuebles=4, propiedad horizontal=3, socimi*=3, parque logistico=2.5, " +
    "parques logisticos=2.5, parque industrial=1.5, parques industriales=1.5, residencia universitaria=3, residencias universitarias=3, residencia de estudiantes=3.5, " +
    "residencia de estudantes=3.5, residencias de estudantes=3.5, residencias de estudiantes=3.5, aticos=2.5, fraccionamiento*=2.5, barrio cerrado=3, barrios cerrados=3, barrio privado=3, " +
    "barrios privados=3, adjudicados=1.5, urbanizadora*=3.5, urbanizacion=1, obra nueva promociones=3, promociones de obra nueva=4, viviendas de obra nueva=4, alquiler de habitaciones=3, " +
    "alquiler de departamentos=4, alquiler de apartamentos=3, alquiler de oficinas=4, alquiler de locales=4, alquiler de naves=4, alquiler de viviendas=4, alquiler de trasteros=4, " +
    "alquiler de garajes=3.5, plazas de garaje=3, chacaras=2.5, chacaras e sitios=4, sitios e fazendas=4, fazendas a venda=4, venda de fazendas=4, quintas e herdades=3.5, " +
    "sindico profissional=4, sindica profissional=4, sindicos=3, sindico=2, administracao de alugueis=4, gestao de arrendamento*=4, centro de empresas=2.5, centros de empresas=2.5, " +
    "salas privativas=2.5, arrecadacoes=1, guarda moveis boxes=3, republica estudantil=3.5, aluguer de quartos=3, quartos para estudantes=3, quartos para arrendar=3.5, " +
    "cooperativa de habitacao=4, cooperativa habitacional=4, cooperativa de vivienda*=4, custos controlados=3, minha casa minha vida=4, predios para venda=4, coberturas a venda=4, " +
    "venda de apartamentos=4, venda de casas=4, venda de moradias=4, venda de terrenos=4, venda de imoveis=4, compra e venda de imoveis=4, apartamentos t1=3.5, apartamentos t2=3.5, " +
    "apartamentos t3=3.5, apartamentos novos=3, moradia*=2, trespasse*=3, multipropriedade*=2.5, bairro planejado=3.5, bairros planejados=3.5, built to suit=3, aluguel de escritorios=4, " +
    "aluguel de salas=4, aluguel de imoveis=4, aluguel de apartamentos=4, locacao de imoveis=4, locacao de salas=4, locacao de galpoes=4, galpao=1.5, escritorios para arrendar=4, " +
    "lojas para arrendar=4, escritorios e lojas=2, avaliacao de imoveis=3.5, permuta de imoveis=4, condominio residencial=2, condominios residenciais=2.5, personal shopper inmobiliario=4, " +
    "centros comerciales=0.8, incorporadoras=4, arrendamentos=2, box de armazenagem=3, boxes de armazenagem=3, liquidacion de expensas=4, expensas=3.5, administramos edificios=4, " +
    "administramos consorcios=4, edificios y consorcios=4, administramos condominios=4, gastos comunes=2.5, reuniones de consorcio=3, en traspaso=4, valuador*=3, valuacion*=1.5, " +
    "interes social=1.8, quitinete*=3.5, kitnet*=3.5, casas de alto padrao=4, apartamentos de alto padrao=4, imoveis de alto padrao=4, alto padrao=1.2, areas rurais=2, sitios a venda=4, " +
    "chacara a venda=4, chacaras a venda=4, pontos comerciais=3, ponto comercial=2.5, quintas para venda=4, quintas en venta=4, casas rurales en venta=5, hoteles en venta=5, " +
    "apartamentos para venda=4, moradias para venda=4, casas geminadas=2.5, lojas comerciais=2.5, escritorio compartilhado=3, escritorios compartilhados=3, espacos de trabalho=1.5, " +
    "consultorios en renta=4, consultorios en alquiler=4, parcelas y terrenos=4, terrenos y parcelas=4, cocheras en venta=4, lotes a venda=4, predios a venda=4, casas en arriendo=4, " +
    "apartamentos en arriendo=4, asesores hipotecarios e inmobiliarios=4, traspaso de negocios=4, traspasos=3, traspaso de locales=4",
  "media-entertainment":
    "book de fotos=3.5, postproduccion=2, pos producao=2, locutor=3, locutores=3, locutora=3, locucion*=3, locucao*=3, sello discografico=4, selo musical=4, mezcla y masterizacion=4, " +
    "mixagem=3, masterizacion=3, autopublicac*=3.5, diario local=3.5, diario digital=3.5, periodico local=3.5, cine=1.2, cines=2.5, salas de cine=3.5, cineclub*=3.5, compania de danza=4, " +
    "companhia de danca=4, grupo norteno=4, cuarteto de cuerdas=4, quarteto de cordas=4, discomovil*=4, sonido e iluminacion=3.5, sonido y luces=3.5, sonido profesional=3, " +
    "montaje de escenarios=3.5, alquiler de escenarios=4, alquiler de sonido=4, alquiler de equipos de sonido=4, alquiler de pantallas=3.5, aluguer de som=4, aluguel de som=4, " +
    "locacao de som=4, locacao de paineis=3.5, palcos e estruturas=3.5, palcos=1.5, centro cultural=2.5, casa de cultura=2.5, casa da cultura=2.5, casa de la cultura=2.5, " +
    "agencia de casting=4, casting para=2, payasos=3, palhaco*=3, animacion infantil=3, animacion de fiestas=3.5, animadores de fiestas=4, animadores infantiles=3.5, animacao infantil=3, " +
    "animacao de festas=3.5, recreacao infantil=2.5, fiestas infantiles=2, inflables=1.5, inflaveis=1.5, brinquedos inflaveis=3, castillos hinchables=3.5, hinchables=2.5, insuflaveis=2.5, " +
    "parque de diversiones=4, parque de diversoes=4, parque tematico=3, parque infantil=2, parques infantiles=1.5, ludoteca*=2, zoologico*=3, acuario=1.8, aquario=1.5, oceanario*=4, " +
    "planetario*=3, sala de escape=3.5, salas de escape=3.5, boliche=2, bolera=3, boleras=3, billar=2, billares=2.5, bilhar=2, casino=2, casinos=2, bingo=1.5, bingos=2, sala de juegos=2, " +
    "salas de juego=3, casa de apuestas=3.5, casas de apuestas=3, apuestas deportivas=3, apostas esportivas=3, apostas desportivas=3, loteria*=2.5, loterica*=3, fuegos artificiales=3.5, " +
    "fogos de artificio=3.5, pirotecni*=3.5, dibujos animados=2.5, estudio de animacion=4, estudio de animacao=4, fotoperiodis*=3.5, fotojornalis*=3.5, fotomaton=3, cabina de fotos=3.5, " +
    "cabine de fotos=3.5, plaza de toros=3.5, praca de touros=3.5, hipodromo*=3, tablao*=3.5, comediante*=3, monologuista*=3.5, cuentacuentos=3, contador de historias=3, " +
    "contadores de historias=3, titirit*=3.5, marioneta*=3, ensaio newborn=3.5, ensaios fotograficos=3.5, ensaio fotografico=3.5, estudio de dublagem=4, dublagem=3.5, dobragens=3.5, " +
    "estudio de doblaje=4, filarmonica*=3, fadista*=3.5, casa de fados=4, casas de fado=3.5, fado=2.5, grupo de samba=4, samba=1.5, magico=0.8, magicos=1.5, illusionista=3, ilusionis*=3, " +
    "casa de festas=2, balada=1, rodeio*=2, humorista*=3, trio eletrico=4, trios eletricos=4, agencia de noticias=4, distribuidora de peliculas=4, distribuidora de filmes=4, " +
    "ballet folklorico=3.5, banda de baile=3.5, promotora de conciertos=4, promotora de espetaculos=4, agencia de artistas=4, agencia de modelos=4, representante de artistas=4, " +
    "kartodromo*=3.5, pintor artista=3.5, artista plastico=4, artista plastica=4, artistas plasticos=3.5, artista visual=3.5, ilustrador de libros=3, ilustrador de livros=3, " +
    "feria de libros=2.5, feria del libro=2.5, carnaval=1, escola de samba=4, escolas de samba=3.5, fotografo escolar=3.5, quinceaneras=2, poeta=1.5, poetas=1.5, filmagens=3, filmacion*=2.5, " +
    "filmaciones aereas=3, produtora de cinema=4, productora de cine=4, productora de eventos=3, produtora de eventos=3, musica en vivo=1.5, musica ao vivo=1.5, decoracion de eventos=2.5, " +
    "decoracion de fiestas=2.5, decoracao de festas=2.5, decoracao de casamentos=2.5, decoracao de eventos=2.5, locacao de brinquedos=4, aluguel de brinquedos=4, cama elastica=2, " +
    "camas elasticas=2.5, alquiler de mobiliario=3, locacao de mobiliario=3, alquiler de carpas=3.5, carpas=2, aluguer de tendas=3.5, locacao de tendas=3.5, aluguel de tendas=3.5, " +
    "alquiler de sillas=3.5, aluguel de mesas=3.5, e sports=2.5, salon de fiestas infantiles=3.5, tango show=3.5, show de tango=3.5, artista ceramista=3.5, karting=2, sesiones de fotos=3, " +
    "sesion de fotos=3, revelado de fotos=3.5, revelacao de fotos=3.5, guionista*=3.5, roteirista*=3.5, cineasta*=3.5, documentales=2.5, cortometraje*=3, curtas metragens=3, " +
    "efectos especiales=2.5, efeitos especiais=2.5, sala de ensayo=3.5, salas de ensayo=4, estudio de ensayo=4, estudio de ensaio=4, compositor*=2, cantante*=2.5, cantautor*=3, cantor=1, " +
    "cantora=2, cantores=1.5, solista*=2, cumbia=3, charanga*=3.5, batucada*=3, tuna universitaria=4, organista*=2.5, violinista*=3, saxofonista*=3, arpista*=3, dupla sertaneja=4, " +
    "sertanejo*=2.5, forro pe de serra=4, trio de forro=4, fanfarra*=3, ecomuseu*=4, parque de trampolin*=3.5, parque de bolas=4, pista de patinaje=3.5, pista de patinacao=3.5, " +
    "pista de hielo=3.5, pista de gelo=3.5, autocine*=4, pena folklorica=4, recinto ferial=2.5, centro de convenciones=2, centro de convencoes=2, salones recreativos=4, " +
    "maquinas recreativas=4, fliperama*=3.5, periodista*=2, jornalista*=2, prensa digital=2.5, imprensa digital=2.5, canal de youtube=2, canal do youtube=2, noticiero*=3.5, telejornal*=3.5, " +
    "bailarin*=1.8, bailarinas=2.5, luces y sonido=3.5, robot led=3.5, robo de led=3.5, hora loca=4, personajes animados=3, personagens vivos=3.5, casa de show=4, palco e som=4, " +
    "malabarista*=3.5, cosplay=2, atriz=2, ator=1.2, fotolivros=3.5, fotolibros=3.5, alquiler de camaras=3.5, alquiler de luces=3.5, locacao de cameras=4, locacao de equipamentos de video=4, " +
    "agencia musical=4, agencia literaria=4, booking de artistas=3.5, granja educativa=1.5, blog de viajes=1, radio gospel=3.5, iluminacao cenica=3.5, dancarinos=2.5, grupo de pagode=4, " +
    "roda de pagode=3.5",
  "staffing-hr":
    "busqueda de ejecutivos=4, seleccion de ejecutivos=4, tercerizacion de personal=4, tercerizacion de nomina=4, tercerizacion=1.5, terceirizacao de pessoal=4, maquila de nomina*=4, " +
    "liquidacion de sueldos=3, servicios temporales=4, personal temporal=4, personal eventual=4, servicios eventuales=4, personal domestico=2.5, empleadas domesticas=3, " +
    "empleada domestica=2.5, empregadas domesticas=3, empregada domestica=2.5, agencia de servicio domestico=4, agencia de nanas=4, agencia de nineras=4, agencia de cuidadoras=4, " +
    "agencia de empleadas=4, agencia de babas=4, agencia de domesticas=4, agencia de amas=4, agencia de choferes=3.5, agencia de tripulantes=4, agencia de trabajo=4, " +
    "agencia de recrutamento=4, agencia de reclutamiento=4, agencia de colocacao=4, personal de limpieza temporal=3.5, personal para eventos=3, camareros para eventos=3, " +
    "garcons para eventos=3, pessoal para eventos=3, recolocacion=3, transicao de carreira=2.5, evaluacion psicolaboral=4, evaluaciones psicolaborales=4, psicolaboral*=3.5, " +
    "evaluaciones psicometricas=4, pruebas psicometricas=3.5, psicometric*=2.5, testes psicometricos=3.5, estudios socioeconomicos=3.5, estudio socioeconomico=3.5, poligrafo*=2, " +
    "evaluacion de desempeno=2, avaliacao de desempenho=2, clima laboral=2.5, clima organizacional=2.5, pesquisa de clima=3, desarrollo organizacional=2, desenvolvimento organizacional=2, " +
    "gestion del talento=2.5, gestao de talentos=2.5, gestion de talento=2.5, gestao de pessoas=2, gestion de personas=2, intermediacion laboral=4, insercion laboral=2.5, " +
    "insercion sociolaboral=2, insercao profissional=2.5, eor=2.5, descripcion de puestos=3, descripcion de cargos=3, personal maritimo=3, tripulaciones=1.2, tripulacao maritima=3, " +
    "suministro de personal=4, dotacion de personal=4, cedencia de pessoal=4, contratacion de personal=3.5, contratacao de pessoal=3.5, personal tecnico=1, reclutadora*=4, reclutador*=2.5, " +
    "hunting de executivos=4, hunting de ejecutivos=4, hunting de talentos=4, portal de emprego*=3.5, portal de empleo=3.5, ofertas de emprego=1.5, processamento salarial=2.5, " +
    "processamento de salarios=2.5, bpo de folha=3.5, folha salarial=2, agente de integracao=4, programa de estagio*=2.5, programas de estagio=3, jovens aprendizes=2.5, " +
    "programa de trainee*=2, mapeamento de perfil=2.5, mapeamento comportamental=2.5, cargos e salarios=3.5, plano de cargos=3, inclusao de pcd=3.5, contratacao de pcd=3.5, vagas pcd=3.5, " +
    "pcds=2, emprego apoiado=3, empregadas internas=3, empregada interna=2.5, promotores de vendas=1, trabalhar no estrangeiro=2.5, reembolso de beneficios=2, beneficios para colaboradores=2, " +
    "gestao de beneficios=2.5, vale alimentacao=1.8, vale refeicao=1.8, vale transporte=1.5, empresa de colocacao=4, colocacao de trabalhadores=4, colocacao de pessoal=4, " +
    "colocacion de personal=4, orientacao profissional=2, orientacao de carreira=2.5, consultoria de rrhh=4, consultora de rrhh=4, consultoria em rh=4, rrhh=2, trabajadores temporarios=4, " +
    "trabalhadores temporarios=4, trabajadores agricolas temporales=6, employer branding=1.5, interim management=2, avaliacao psicologica para empresas=3.5, medicos plantonistas=3, " +
    "plantoes medicos=2.5, escala de plantoes=2.5, consultoria organizacional=2.5, capital humano=2.5, contratacao de profissionais=2.5, vagas temporarias=3, compensaciones=2, " +
    "outsourcing de payroll=4, servicios de payroll=4, recrutadoras=4, babas e cuidadores=3, asesoras del hogar=3, asesora del hogar=3, trabajadoras del hogar=3, seleccionamos=1, nineras y=1, " +
    "portal de trabajo=4, head hunter*=4, busqueda y seleccion=4, consultora de seleccion=4, servicios de personal=3.5, servicos de rh=4, cuadrillas=2, administracion de personal=3.5, " +
    "administracao de pessoal=3.5, planillas de sueldo*=3, boletas de pago=2, remuneraciones=2, evaluacion de competencias=2, avaliacao de competencias=2, avaliacao comportamental=2.5, " +
    "test psicotecnicos=2, testes psicotecnicos=2.5, visitas domiciliarias=1.5, antecedentes laborales=3.5, verificacion de antecedentes=3, verificacao de antecedentes=3, " +
    "referencias laborales=3.5, orientacion profesional=2, becarios=2, movilidad internacional=1.5, mobilidade internacional=1.5, expatriados=2, holerite*=2.5, folha de pagamentos=2, " +
    "procurar emprego=2.5, primeiro emprego=2.5, primer empleo=2.5, emprego jovem=3, empleo juvenil=3, gestao de terceiros=3, agencia de personal=4, mano de obra=1.5, " +
    "mano de obra calificada=3, mao de obra qualificada=3.5, mao de obra especializada=3.5, staff para eventos=3, personal de hosteleria=3, pessoal de hotelaria=3.5, empleos en=2, " +
    "empregos em=2.5, encuestas de clima=3.5, seleccion de ingenieros=4, selecao de motoristas=4, selecao de professores=4, selecao de engenheiros=4, consultoria de carreira=4, " +
    "recursos humanos asesoria=4, asesoria en recursos humanos=4",
};
