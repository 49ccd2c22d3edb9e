import type { Sector } from "@leadstream/contract";

/** Who cures, cares, teaches and helps in Spain, Portugal and Latin America, in the notation of the sector lexicon. */
export const careSpanishPortuguese: Partial<Record<Sector, string>> = {
  healthcare:
    "endodon*=3.5, ortodonc*=3.5, ortodont*=3.5, lentes de contacto=2.5, lentillas=2.5, gafas graduadas=3, oftalmolog*=3.5, logopeda*=3.5, psiquiatr*=3.5, psicopedagog*=3, neuropsicolog*=3.5, " +
    "reproduccion asistida=4, reproducao assistida=4, reproducao humana=4, procriacao medicamente=4, fertilizacao=2, fertilizacion=1.5, obstetric*=2.5, obstetra*=3.5, traumatolog*=3.5, " +
    "otorrino*=3.5, radioterap*=3, hemodialis*=3.5, imagenologia*=3.5, diagnostico por imagen=4, diagnostico por imagenes=4, resonancia magnetica=3, ressonancia magnetica=3, " +
    "ultrassonografia*=3, ultrassom=1.5, botica*=3, recetario magistral=4, formulas magistrales=4, formulacion magistral=4, manipulacao de formulas=4, ortopedia=2.5, ortopedia tecnica=3.5, " +
    "ortopedista*=3.5, protesis y ortesis=4, proteses e orteses=4, ortesis=3, orteses=3, protese dentaria=4, proteses dentarias=4, protesis dental*=4, protesico*=3, hogar de ancianos=4, " +
    "hogar de adultos mayores=4, asilo de ancianos=4, casa de reposo=4, adultos mayores=1.2, cuidado del adulto mayor=3.5, internacion domiciliaria=4, internacao domiciliar=4, " +
    "comunidad terapeutica=3.5, comunidade terapeutica=3.5, desintoxicacion=2.5, desintoxicacao=1.5, dependencia quimica=3, dependentes quimicos=3, adicciones=2.5, ambulancia*=2.5, " +
    "traslado de pacientes=4, traslados de pacientes=4, transporte de pacientes=3.5, transporte de doentes=4, remocao de pacientes=4, policlinic*=3.5, sanatorio*=3, vacunatorio*=4, " +
    "vacunacion=2, vacinacao=1.5, examenes preocupacionales=4, examenes ocupacionales=3.5, exames admissionais=4, exames ocupacionais=3.5, equinoterap*=3, equoterap*=3, hidroterap*=2.5, " +
    "ozonioterap*=3.5, ozonoterap*=3.5, atencion temprana=3.5, estimulacion temprana=3, unidad del sueno=4, clinica do sono=4, flebolog*=3.5, varices=2, varizes=2, injerto capilar=3.5, " +
    "implante capilar=3.5, transplante capilar=3.5, trasplante capilar=3.5, genetica medica=3.5, quiroprax*=3.5, quiropractic*=3.5, psicanalis*=3.5, psicoanalis*=3.5, acupuntur*=3.5, " +
    "hemocentro*=4, banco de sangre=4, banco de sangue=4, banco de leche=4, banco de leite=4, drogaria*=3.5, parafarmacia*=3.5, residencia senior=4, residencias senior=4, " +
    "residencia sanitaria=3, apoio domiciliario=4, apoio ao domicilio=3, enfermagem domiciliar=4, enfermagem ao domicilio=4, enfermeiros ao domicilio=4, enfermeria a domicilio=4, " +
    "atendimento domiciliar=3, pronto atendimento=3, pronto socorro=3, vascular=1.8, angiolog*=3.5, check up medico=3.5, telemedicina=2.5, maternidade*=1.5, centro auditivo=4, " +
    "centros auditivos=4, aparelho auditivo=3.5, auditivo=2, auditiva=2, auditivas=2, kinesiologia=3, kinesiologo*=3.5, kinesiologa*=3.5, kinesica=2.5, medicina estetica=3.5, " +
    "cirujano plastico=4, cirujanos plasticos=4, cirujano*=2.5, cirurgiao plastico=4, cirurgiao*=2.5, cirurgia plastica=3.5, cirugia plastica=3.5, medicina del viajero=4, " +
    "medicina do viajante=4, depilacion medica=3, harmonizacao orofacial=3.5, harmonizacao facial=2.5, geriatric*=3, gerontolog*=3, lares de idosos=4, medicina del trabajo=3, " +
    "medicina do trabalho=3, consultorios medicos=3, medicos especialistas=3, laboratorio de analisis=3, laboratorio dental=4, laboratorio de protesis=4, chequeo medico=3, " +
    "reabilitacao fisica=3, reabilitacao oral=4, rehabilitacion oral=4, otorrinolaringo*=3.5, asilos=2.5, hogares de ancianos=4, alergolog*=3.5, alergista*=3, endocrinolog*=3.5, " +
    "gastroenterolog*=3.5, reumatolog*=3.5, nefrolog*=3.5, neumolog*=3.5, pneumolog*=3.5, proctolog*=3.5, coloproctolog*=3.5, hematolog*=3.5, geriatra*=3.5, internista*=2.5, " +
    "neurocirujan*=3.5, neurocirurg*=3.5, maxilofacial*=3, bucomaxilo*=3.5, mastolog*=3.5, ecografista*=3.5, ecografia*=3, parto en casa=3, parto humanizado=3.5, lactancia=2, amamentacao=2, " +
    "consultoria de amamentacao=4, asesora de lactancia=4, hipnoterap*=2.5, hipnosis clinica=3.5, biomagnetismo=2.5, camara hiperbarica=3.5, oxigenoterap*=3.5, rayos x=2, raio x=2, " +
    "tomografia*=3, densitometr*=3.5, mamografia*=3.5, espirometr*=3, audiometr*=3, carillas=2.5, carillas dentales=4, ortodoncia brackets=4, periodon*=3.5, urgencias dentales=4, " +
    "urgencia dentaria=4, urgencias medicas=3, lentes opticos=3.5, lentes de porcelana=3, anteojos=2.5, armacoes=2, sillas de ruedas=2, cadeiras de rodas=2, camas ortopedicas=2.5, " +
    "camas articuladas=2, camas hospitalarias=2.5, calzado ortopedico=3, calcado ortopedico=3, plantillas ortopedicas=3.5, palmilhas=2, palmilhas ortopedicas=3.5, branqueamento dentario=4, " +
    "branqueamento=1.2, blanqueamiento dental=4, clareamento dental=4, tratamento de feridas=3, clinica de heridas=4, centro de imagem=3, exames de imagem=3.5, vacinas=2, vacunas=2, " +
    "reflexologia podal=2, medicina integrativa=3, peluqueria y veterinaria=4.5, clinica y peluqueria=2.5, florais=1, inmunolog*=3, imunolog*=3, infectolog*=3.5, medico veterinario=4, " +
    "medica veterinaria=4, brackets esteticos=4, brackets metalicos=4, alergia*=2, asma=2, rinitis=2.5, rinite*=2.5, diabetes=1, obesidade=1.5, obesidad=1.5",
  "personal-services":
    "cosmetolog*=3, cosmiatr*=3, lash studio=3.5, maquillador*=3.5, maquiador*=3.5, maquilhador*=3.5, bronceado=2.5, bronzeamento=3, solario*=3, masajista*=3.5, massagista*=3.5, " +
    "drenagem linfatica=3, drenaje linfatico=3, zumba=2.5, muay thai=2.5, kickboxing=2.5, canchas sinteticas=3, cancha sintetica=3, alquiler de canchas=4, alquiler de pistas=3.5, " +
    "canchas de padel=3, canchas de futbol=2.5, quadras de areia=3, aluguel de quadras=4, campos de padel=3, ginasio=2.5, ginasios=2.5, ginasios e spas=2, ginasio de boxe=3.5, " +
    "academia de ginastica=4, academia de lutas=4, academia de boxeo=4, academia de crossfit=4, ginastica laboral=2, lavaseco*=3.5, lavasecos=4, planchaduria*=4, planchado de ropa=4, " +
    "engomadori*=4, passar a ferro=3, servicio de aseo=3.5, servicios de aseo=3.5, aseo industrial=4, aseo y limpieza=3.5, empresa de aseo=4, servicio domestico=1.5, mucamas=2.5, " +
    "limpezas=2.5, limpezas domesticas=4, faxineira*=3.5, diaristas=3.5, higienizacao=1.5, higienizacao de estofados=4, higienizacao de sofas=4, fumigacion*=2, fumigacion de termitas=3.5, " +
    "desratizac*=3.5, desinsectac*=3.5, desinsetiza*=3.5, desinfestac*=3.5, desinfeccion=1.2, sanitizacion=2, sanitizacao=2, controlo de pragas=3.5, pompas funebres=4, velatorio*=3.5, " +
    "cremacion*=3, cremacao=3, crematorio*=3.5, crematorio de mascotas=5, crematorio pet=5, lapidas=2, lapides=2.5, jazigos=3, cementerio*=2, cemiterio*=2, cemiterio parque=3.5, " +
    "parque cementerio=3.5, residencia canina=4, hotel para perros=5, hotel canino=5, hotel de mascotas=5, hotel para mascotas=5, hotel pet=4.5, criadero de perros=4, criadero canino=4, " +
    "criadero de gatos=4, criador de caes=4, canil=2.5, gatil=3, adiestramiento canino=4, treino canino=4, tosquia de caes=4, cuidado de mascotas=3, cuidados com animais=2, estetica canina=4, " +
    "bano y corte=3, pet sitter*=3.5, cuidado de ninos=3, cuidado infantil=2.5, canguro*=1.8, babysitter*=3, duplicado de llaves=3, copia de chaves=3, copias de llaves=3, afilado*=2, " +
    "afilador*=2.5, amolador*=3, asesora de imagen=4, asesoria de imagen=4, consultora de imagem=4, consultoria de imagem=4, personal stylist=4, personal organizer*=4, " +
    "organizadora de espacios=4, organizadora profesional=3.5, conserje*=1.5, mayordomo*=2.5, mordomo*=2.5, grafolog*=2.5, tricolog*=2.5, pelucas=2.5, perucas=2.5, protese capilar=3.5, " +
    "proteses capilares=3.5, quiromancia=3.5, cartomancia=3.5, cartomante*=4, vidente*=3, tarotista*=4, numerolog*=3, entrenamiento funcional=3, treino funcional=3, treinamento funcional=3, " +
    "eletroestimulacao=2, electroestimulacion=2, aquagym=3, nail designer*=4, alfaiat*=3.5, composturas=3, compostura de ropa=3.5, arranjos de costura=4, estofador*=3, tapiceiro*=3, " +
    "tapeceiro*=3, tapicero*=3, tapecaria de moveis=3.5, tapiceria de muebles=3.5, reforma de estofados=4, reforma de sofas=4, restauracion de muebles=3.5, restauro de moveis=3.5, " +
    "restauracao de moveis=3.5, lustrador*=2.5, afinador*=3, afinacion de pianos=4, reparacao de telemoveis=4, reparacao de eletrodomesticos=4, assistencia tecnica de celulares=4, " +
    "assistencia tecnica de eletrodomesticos=4, conserto de eletrodomesticos=4, reparacion de lavadoras=4, conserto de geladeiras=4, conserto de maquinas de lavar=4, terapias holisticas=2.5, " +
    "terapias alternativas=2.5, terapias complementarias=2, constelaciones familiares=3, constelacao familiar=3, centro de bem estar=3, agencia matrimonial=4, agencia funeraria=4, " +
    "agencia de matrimonios=4, alquiler de trajes=4, alquiler de esmoquin=4, alquiler de disfraces=4, alquiler de vestidos=4, renta de trajes=4, renta de vestidos=4, arriendo de trajes=4, " +
    "aluguel de trajes=4, aluguel de roupas=4, aluguel de vestidos=4, aluguel de fantasias=4, aluguer de trajes=4, assessoria de casamento*=3.5, assessoria de casamentos=3.5, cerimonial=2, " +
    "organizacao de casamentos=3.5, lavandarias=3.5, faxinas=3.5, pistas de padel=2.5, quadras=1.5, quadra de aluguel=3, beach tennis=2, cancha de futbol=2.5, hidroginastica=2.5, " +
    "estilista*=2, colorista*=2, alisado*=2.5, alisamento*=2.5, keratina=2.5, queratina=2, afeitado=2.5, flotarium=3, entrenamiento personal=3.5, treino personalizado=3.5, calistenia=3, " +
    "rocodromo*=3, escalada indoor=3, pole dance=3, danza aerea=3, danca aerea=3, taekwondo=2, jiu jitsu=2.5, boxeo=2, boxe=2, capoeira=2.5, bordados=1.2, bordados y arreglos=3.5, " +
    "vestidos a medida=3, vestidos sob medida=3, trajes a medida=3.5, exequial*=4, columbario*=3.5, bano de perros=4, banho de caes=4, paseo de perros=4, passeio de caes=4, " +
    "paseadores de perros=4, gatos de raza=3.5, gatos de raca=3.5, cachorros de raza=3.5, lectura de cartas=3.5, leitura de cartas=3.5, registros akashicos=4, mapa astral=3.5, " +
    "carta astral=3.5, cartas astrales=3.5, parapsicolog*=3, benzedeira=3, organizacion de cumpleanos=3, organizacao de aniversarios=3, asistente personal=1.5, assistente pessoal=1.5, " +
    "mandados=1, duplicado de mandos=4, copias de chaves=3.5, trancas afro=3.5, mega hair=3.5, ventosaterapia=3, servicos de empregada=2.5, coroas de flores=2.5, coronas funebres=3, " +
    "jazigo=2.5, criador de bulldog=3, lavado de alfombras=4, lavado de muebles=4, lavado de tapizados=4, lavado de sillones=4, lavagem de sofas=4, lavagem de estofados=4, " +
    "limpeza de colchoes=4, limpeza de sofas=4, limpieza de colchones=4, reparacion de bolsos=4, reparacion de zapatos=4, reparacion de calzado=4, reparacion de maquinas de coser=4, " +
    "sapataria rapida=4, sapataria do futuro=4, guarderia para perros=5, hotel felino=5, hotel para gatos=5, cuidador de casas=3, cuidador de casa=3, agencia de citas=4, agencia de namoro=4, " +
    "agencia de encontros=4, organizadora de bodas=3.5, oficiante de bodas=4, celebrante de casamento*=4, escritor de discursos=1, decoracion con globos=4, decoracao com baloes=4, " +
    "arreglos con globos=4, baloes personalizados=2.5, floreria funebre=3.5, piscina municipal=1.5, escova progressiva=4, paseos perrunos=4, paseos caninos=4, paseo canino=4, perruno*=2, " +
    "perruna*=2, judo y=1, clases de judo=2, aulas de judo=2",
  "education-training":
    "jardin infantil=4, jardines infantiles=3.5, jardin de infantes=4, jardin de ninos=4, jardim de infancia=4, jardim escola=4, sala cuna=4, salas cuna=4, preescolar*=3, pre escolar=3, " +
    "pre escola=3.5, bachillerato*=3, preparatoria=2.5, ciclos formativos=4, grado superior=2, grado medio=2, espanol para extranjeros=4, portugues para estrangeiros=4, preuniversitari*=3.5, " +
    "academia preuniversitaria=4, regularizacion academica=4, nivelacion escolar=3.5, coaching ejecutivo=3.5, coaching executivo=3.5, coaching=1.5, coach de vida=3, robotica educativa=4, " +
    "robotica educacional=4, robotica para ninos=4, robotica para criancas=4, carnet de carretillero=4, posgrado*=3, maestrias=3.5, maestria=2, diplomado*=3, mestrado*=3, doutorament*=2.5, " +
    "licenciaturas=3, campamentos de verano=2.5, campamento de verano=2.5, campos de ferias=2.5, colonia de ferias=2.5, colonias de vacaciones=2.5, intercambios estudiantiles=3.5, " +
    "intercambio estudantil=3.5, estudar no exterior=3.5, estudiar en el extranjero=3.5, tecnicatura*=3.5, externato*=3.5, agrupamento de escolas=4, ead=1.8, explicador*=2.5, " +
    "centro de explicacoes=4, sala de estudo=4, salas de estudo=3.5, centro de estudios=3.5, apoio ao estudo=3.5, apoio escolar=3.5, professor particular=3.5, professores particulares=3.5, " +
    "profesor particular=3.5, preparatorio enem=4, enem=2, supletivo=3.5, eja=2.5, escolinha*=2.5, escolinha de futebol=3, mentoria*=1.2, mentoria empresarial=2.5, palestrante*=2.5, " +
    "palestras=1.5, conferencista*=2, atividades extracurriculares=2, actividades extraescolares=2.5, instituto superior=3.5, instituto tecnologico=3, instituto tecnico=3.5, " +
    "instituto politecnico=4, instituto de ensino=4, instituto de educacion=4, instituto de educacao=4, academia de baile=4, academia de danca=4, academia de musica=4, " +
    "academia de peluqueria=5, academia de maquillaje=5, academia de corte=4, corte y confeccion=2.5, corte e costura=2.5, academia de ciencias=1.5, escuela de peluqueria=5, " +
    "escuela de barberos=5, escuela de masajes=5, escuela de estetica=5, curso de estetica=4.5, curso de cabeleireiro=5, curso de barbeiro=5, curso de massagem=5, curso de confeitaria=5, " +
    "cursos de confeitaria=5, cursos de estetica=4.5, escola de hotelaria=5, escuela de hosteleria=5, escuela de hosteleria y turismo=5, escola de cabeleireiro*=5, auxiliar de enfermeria=1.5, " +
    "creches=2.5, bootcamp de programacion=4, carta de conducao=3.5, cartas de conducao=3.5, escola de conducao=4, escola de pilotagem=4, escuela de pilotos=4, danca de salao=3, " +
    "dancas de salao=3.5, bailes de salon=3, clases de baile=3.5, escuela de manejo=4, cuerpos y fuerzas=1.5, capacitaciones=2, otec=2.5, senai=1.5, treinamentos=1.5, " +
    "treinamento corporativo=3, treinamentos corporativos=3.5, palestras e treinamentos=3.5, formadores=1.5, alfabetizacion=2, alfabetizacao=2, bercarios=3.5, clases de natacion=3, " +
    "aulas de natacao=3, metodo kumon=3, mba executivo=3, mba em=2.5, mba en=2, coach ejecutivo=2.5, coach executivo=2.5, secundaria=1.5, facultad*=1, facultad de derecho=0.6, " +
    "facultad de medicina=0.6, faculdade de medicina=0.6, faculdade de direito=0.6, permisos de conducir=3.5, permiso de conducir=3, patron de barco=3, arrais=3, capacitadora*=3, " +
    "orientacion vocacional=3, orientacao vocacional=3, gmat=2.5, toefl=2.5, danca do ventre=3, danza del vientre=3, professor de matematica=3, preparatorio militar=4, preparatorio para=2.5, " +
    "contraturno=3, atl=1, capacitacao profissional=3.5, aperfeicoamento profissional=3.5, qualificacao profissional=3.5, estancia infantil=4, estancias infantiles=4, escuela agropecuaria=5, " +
    "cursos de reposteria=5, curso de reposteria=5, cursos de carpinteria=4.5, curso de marcenaria=4.5, talleres literarios=4, talleres de arte=4, talleres para ninos=4, " +
    "taller de escritura=4, taller literario=4, taller de teatro=3.5, taller de danza=3.5, taller de pintura=3, seminarios y talleres=4, talleres y seminarios=4, cursos y talleres=4, " +
    "oficina de escrita=3.5, oficinas de arte=3, oficinas para criancas=3, consultoria educativa=4, consultoria educacional=4, academia militar=3.5, escola de locucao=4, " +
    "escuela de locucion=4, capacitacion minera=4, reciclagem de condutores=4, carta de marinheiro=3, tempos livres=2, hotelzinho=2.5, maternal y preescolar=4, maternal y kinder=4, " +
    "talleres de costura=4, talleres de cocina=4, talleres de ceramica=4, talleres de teatro=4, taller de costura=3, taller de cocina=4, oficinas de teatro=3.5, oficinas de costura=3",
  "nonprofit-religious":
    "organizacion no gubernamental=4, organizacao nao governamental=4, organizacion sin fines=4, organizacao sem fins=4, cooperacion al desarrollo=3.5, cooperacion internacional=2, " +
    "ayuda humanitaria=3, ajuda humanitaria=3, olla comun=4, ollas comunes=4, casa de acogida=3.5, casas de acogida=3.5, hogar de ninos=4, hogares de ninos=4, hogar de paso=3, " +
    "junta vecinal=4, juntas de vecinos=4, ampa=2.5, centro de jubilados=4, jubilados=1, gremio=1, gremios=1.2, gremial=1.5, partido politico=4, partidos politicos=2, agrupacion politica=4, " +
    "liga de futbol=3.5, liga de futebol=3.5, pena taurina=4, pena flamenca=4, templo*=1.5, centro budista=4, budista*=2.5, convento*=0.8, congregacion*=2.5, diocesis=3.5, arquidiocesis=3.5, " +
    "caritas=3, cuerpo de bomberos=3.5, corpo de bombeiros=2.5, bomberos=1.5, rescate animal=4, rescate de animales=4, resgate de animais=4, resgate animal=4, canil adocao=3, " +
    "adocao de animais=3.5, adopcion de animales=3.5, ecologistas=3, ambientalistas=3, conservacion de la naturaleza=3, conservacao da natureza=3, preservacao ambiental=2, direitos humanos=2, " +
    "derechos humanos=2, centro gallego=4, centro asturiano=4, casa regional=4, ateneo=2, cooperativa social=3, alcoholicos anonimos=4, alcoolicos anonimos=4, narcoticos anonimos=4, " +
    "biblioteca popular=4, biblioteca comunitaria=3.5, mutual de trabajadores=3, comunidad indigena=3, comunidades indigenas=2, povos indigenas=2, comision de fiestas=4, comissao de festas=4, " +
    "murga*=3, comparsa*=2.5, sociedad de fomento=4, apadrinamient*=3, apadrinhament*=3, apadrina=2.5, sociedade civil=1.5, oscip=4, terceiro setor=2.5, tercer sector=2, " +
    "casa de acolhimento=4, casas de acolhimento=3.5, casa lar=3.5, acolhimento institucional=3.5, orfanato*=3.5, orfelinato*=3.5, casa de apoio=3.5, conselho regional=1.5, " +
    "conselho municipal=2.5, conselho federal=1.5, ordem profissional=2.5, ordem dos=1.5, colegio de abogados=1.5, colegio de medicos=1.5, colegio oficial de=1.5, colegio de arquitectos=1.5, " +
    "colegio de ingenieros=1.5, sociedade recreativa=4, grupo recreativo=4, centro recreativo=3.5, confraria*=3, centro espirita=4, casa espirita=4, espiritismo=3, umbanda=3.5, candomble=3.5, " +
    "terreiro*=3, mosteiro*=2, missionario*=3, missoes=1.5, escoteir*=3.5, escuteir*=3.5, escotismo=3.5, escutismo=3.5, cruz vermelha=3, rancho folclorico=4, grupo folclorico=3.5, " +
    "casa do povo=4, sociedade brasileira de=3, sociedade portuguesa de=3, sociedad espanola de=3, sociedad argentina de=3, sociedad chilena de=3, sociedad mexicana de=3, " +
    "sociedad colombiana de=3, sociedad peruana de=3, defesa do consumidor=1.2, centro academico=3.5, diretorio academico=4, bloco de carnaval=4, blocos de carnaval=3, inclusao social=2.5, " +
    "inclusion social=2.5, exclusion social=2.5, moradores de rua=3.5, situacao de rua=3, pessoas carentes=3, familias carentes=3.5, sem abrigo=3.5, retiro espiritual=2, " +
    "retiros espirituais=2.5, evangelizacao=3.5, evangelizacion=3.5, comedor social=4, comedores sociales=3.5, comedor comunitario=4, comedores comunitarios=3.5, albergue para migrantes=5, " +
    "casa del migrante=4, migrantes=1.5, refugiados=2, camara de industria=4, camara de la construccion=4, real academia=4, academia de letras=4, academia de medicina=3.5, " +
    "club de autos clasicos=4, clube de carros antigos=4, autos clasicos=1, clube de automoveis=3, banco alimentar=4, bancos de alimentos=4, ordem dos advogados=1.5, ordem dos medicos=1.5, " +
    "ordem dos engenheiros=1.5, loja maconica=4, logia masonica=4, creche comunitaria=4, servico voluntario=3, club social=2.5, clube social=2.5, centro comunitario=2.5, club de jubilados=4, " +
    "pescadores deportivos=2.5, associacao comercial=3.5, colectividad=1, irmandades=3, hermandades=3, cofradias=3, rescatamos perros=4, rescatamos gatos=4, rescatamos animales=4, " +
    "resgatamos caes=4, resgatamos animais=4, resgatamos gatos=4, perros en adopcion=4, gatos en adopcion=4, caes para adocao=4, familias que adopten=3, adopten=1, hijas de la caridad=4, " +
    "orden religiosa=4, ordem religiosa=4, santuario*=1.5, basilica*=1, catedral*=1, capilla*=1.5, capela*=1, hermanos maristas=3.5, maristas=2, comunidad judia=4, comunidade judaica=4, " +
    "comunidad islamica=4, comunidade islamica=4, centro islamico=4, ejercito de salvacion=4, exercito de salvacao=4, motoclub*=3.5, moto clube=4, moto club=3.5, agrupacion musical=3, " +
    "sociedad musical=3.5, sociedade musical=3.5, sociedade filarmonica=4, defensa animal=3.5, proteccion animal=3.5, protetora dos animais=4, sociedade protetora=3.5, sociedad protectora=4, " +
    "santuario animal=4, custodia del territorio=3.5, activismo*=2.5, ativismo=2.5, observatorio ciudadano=3.5, colectivo feminista=4, coletivo feminista=4, feminista*=2.5, lgbt*=1, " +
    "lucha contra el cancer=3.5, combate ao cancer=3.5, donacion de sangre=2.5, doacao de sangue=2.5, donacion de organos=3, doacao de orgaos=3, economato social=4, grupo de accion local=4, " +
    "grupo de acao local=4, mancomunidad*=3, ayuntamiento=1, municipalidad*=1.5, consejo regulador=3, liga de beisbol=3.5, liga de futsal=3.5, comunidad campesina=4, " +
    "comunidades campesinas=3.5, ejido*=2, irmas franciscanas=3.5, torcida organizada=4, prefeitura=1, prefeitura municipal=3, camara municipal=1.5, junta de freguesia=4, " +
    "confederacao sindical=4, confederacion sindical=4, aldeia indigena=3.5, quilombola*=3.5, movimento social=3, movimentos sociais=3, movimiento social=3, ponto de cultura=4, " +
    "conselho tutelar=4, catadores=3, casa do estudante=3, obra misionera=4, obra missionaria=4, club de bolos=4, clube de bolos=4, club de karate=4, clube de karate=4, club de surf=4, " +
    "club de kayak=4, club de buceo=4, clube de mergulho=4, club de motos=4, club de jardineria=4, club de esgrima=4, banda municipal=2.5, escola dominical=4, escuela dominical=4, " +
    "bazar beneficente=4, loja social=4, cantina social=4, tienda solidaria=4, ropero solidario=4, banco de ropa=4, consorcio intermunicipal=4, lar de infancia=4",
};
