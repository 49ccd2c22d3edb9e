import { furtherNames } from "./further-given-names.ts";

/** Common first names of the languages served, folded. They raise trust in a name and never stand as proof alone. */
export const givenNames: ReadonlySet<string> = new Set([
  ...(
    "sterling irving aaron abby abigail adam adrian adriana adrien agnes ahmed aida alain alan albert alberto aldo alejandra alejandro alessandra alessandro alex alexander alexandra alexandre alexis alfonso alfred alfredo ali alice alicia alison allan allen alvaro amanda amber amelia amelie amy ana anabel anais andre andrea andreas andres andrew andy angel angela angelica angelo angie anil anita anja anke ann anna annabel anne annette annie anthony antje antoine anton antonella antonia antonio arjun armando arnaud arnold arthur arturo ashley astrid audrey august augusto aurelie aurora axel " +
    "barbara barry bart bastian beatrice beatriz beate ben benedetta benedikt benjamin benoit bernadette bernard bernd bernardo bert beth betty beverly bill birgit bjorn bob bonnie brad bradley brandon bram brenda brent brett brian bridget brigitte britta brooke bruce bruno bryan byron " +
    "caio calvin camila camilla camille candice carina carine carl carla carlo carlos carmen carol carole carolina caroline carolyn carrie carsten casey caspar catalina catarina catherine cathy cecile cecilia celia celine cesar chad chantal charlene charles charlie charlotte chelsea cheryl chiara chloe chris christa christel christian christiane christie christina christine christoph christophe christopher cindy claire clara clarissa claude claudia claudio clemens clement colin colleen connie connor conrad corey corinne cornelia courtney craig cristiana cristiano cristina curtis cynthia " +
    "dale damien dan dana daniel daniela daniele danielle danilo danny dario darlene darren dave david davide dawn dean debbie deborah debra deepak denis denise dennis derek diana diane diego dieter dietmar dirk dolores dominic dominik dominique don donald donna doris dorothy doug douglas duane duncan dustin dylan " +
    "earl eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eleonora elias elisa elisabeth elisabetta elise eliza elizabeth elke ellen elliot elsa elvira emanuel emanuele emil emilia emilie emilio emily emma emmanuel enrico enrique eric erica erich erick erik erika erin ernest ernesto ernst esteban esther ethan eugene eugenia eva evan eve evelyn ewa " +
    "fabian fabiana fabien fabio fabrice fabrizio fanny fatima federica federico felicia felipe felix ferdinand fernanda fernando filipe filippo fiona flavia flavio florence florian frances francesca francesco francine francis francisca francisco franck franco francois francoise frank franz fred frederic frederick frederik fritz " +
    "gabriel gabriela gabriele gabriella gabrielle gary gavin gemma gene genevieve geoff geoffrey georg george georges gerald geraldine gerard gerardo gerd gerhard gerrit giacomo gianluca gianni gilbert gilles gina giorgia giorgio giovanna giovanni gisela giulia giuliano giulio giuseppe glen glenn gloria gonzalo gordon grace graham grant greg gregoire gregor gregory greta guido guillaume guillermo gunter gustavo guy gwen " +
    "hannah hannes hans harald harold harriet harry harvey hassan heather hector heidi heike heinrich heinz helen helena helene helga helmut hendrik henk henri henrik henrique henry herbert herman hermann hilary holger holly horst howard hubert hugh hugo humberto " +
    "ian ida ignacio igor ilona ilse ines inge ingo ingrid irene iris irma isaac isabel isabella isabelle ivan ivana ivo " +
    "jack jackie jacob jacqueline jacques jaime jake jakob james jamie jan jana jane janet janice jared jasmin jason javier jay jean jeff jeffery jeffrey jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joachim joan joana joanna joanne joao joaquin jochen joe joel johan johann johanna johannes john johnny jolanda jon jonas jonathan joost jordan jordi jorg jorge joris jose josef josefina joseph josephine josh joshua joyce juan juana judith judy julia julian juliana julie julien juliet julio julius jurgen justin justine " +
    "kai kara karel karen karin karina karl karla kate katharina katherine kathleen kathryn kathy katia katie katja katrin kay keith kelly ken kenneth kerry kevin kim kimberly kirk kirsten klaus konrad kris kristen kristin kristina kurt kyle " +
    "lana lara larry lars laura lauren laurence laurent laurie lea leah leandro lee leila lena leo leon leonard leonardo leonie leroy leslie leticia lewis lia liam lidia liliana lillian linda lindsay lisa liz loic lola lorena lorenzo loretta lori lorraine lou louis louisa louise luc luca lucas lucia luciana luciano lucie lucien lucy ludovic luigi luis luisa luise lukas luke lydia lynn " +
    "maarten mabel madeleine magali magdalena maggie maite manfred manon manuel manuela mara marc marcel marcela marcella marcello marcelo marcia marcio marco marcos marcus margaret margarita margherita margot maria mariam marian mariana marianne marie mariela marijke marilyn marina mario marion marisa marissa marjorie mark marko markus marlene marta martha martijn martin martina martine marvin mary massimo mateo mathias mathieu mathilde matilde matt matteo matthew matthias matthieu mattia maureen maurice mauricio maurizio mauro max maxime maximilian may megan mehmet melanie melinda melissa mercedes meredith mia michael michaela michal michel michela michele michelle miguel mike mikael milena miriam mitchell mohamed mohammed molly monica monika monique morgan moritz muriel " +
    "nadia nadine nancy naomi natalia natalie nathalie nathan neil nelly nelson nicholas nick nico nicola nicolas nicole niels nigel nikolaus nina noah noel noemi nora norbert norma norman nuno " +
    "olaf oliver oliveira olivia olivier olga omar oscar oskar otto owen " +
    "pablo pam pamela paola paolo pascal pat patrice patricia patricio patrick patrizia paul paula paulina pauline paulo pedro peggy penelope penny perry pete peter petra phil philip philipp philippe phillip phyllis pia pierre piero pieter pietro pilar priscilla priya " +
    "quentin rachel rafael rafaela raffaele raimund rainer rajat rajesh ralf ralph ramon ramona randy raquel raul ray raymond rebecca regina reinhard remi rene renata renate renato ricardo riccardo richard rick rita rob robert roberta roberto robin rodney rodolfo rodrigo roger roland rolf roman ron ronald rosa rosalie rosario rose rosemary ross roxanne roy ruben rudolf rui russell ruth ryan " +
    "sabina sabine sabrina sally salvador salvatore sam samantha samuel sandra sandro sanjay sara sarah sascha scott sean sebastian sebastien serena serge sergio shane shannon sharon shaun shawn sheila shelley sherrie sheryl shirley silas silke silvana silvia silvio simon simona simone sofia sonia sonja sophia sophie stacey stacy stan stanley stefan stefania stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stewart stuart sue sunil susan susana susanna susanne suzanne sven sylvain sylvia sylvie " +
    "tamara tania tanja tanya tara tatiana ted teresa terence terry thais theo theodore theresa therese thibault thierry thomas thorsten tiago tiffany tim timo timothy tina tobias todd tom tomas tommaso tommy toni tony torsten tracey tracy travis trevor tristan troy tyler " +
    "udo ulrich ulrike umberto ursula uwe valentin valentina valeria valerie valerio vanessa vera vernon veronica veronika vicente vicki vicky victor victoria vikram vincent vincenzo viola virginia virginie vitor vittorio viviana viviane vladimir volker " +
    "wade walter wanda warren wayne wendi wendy werner wesley wilhelm will willem william wim wolfgang xavier yann yannick yasmin yolanda yves yvette yvonne zachary zoe tercio leo katia wilson wagner washington thiago vinicius matheus gustavo leticia larissa jussara josefa benedito sebastiao joaquim antonia raimundo francisca " +
    "aarti abdul abdullah abhishek ada addison ade adela adelaide adele ademar adilson adolfo afonso agata agathe agnieszka agostino agustin ahmad aileen " +
    "ailsa aimee aisha aitor ajay akash akshay alana alastair alba albane albertina alec alejo aleksandra alena alessia alessio alexa alexandria alexia " +
    "alfie alicja alina aline alisa alistair allison allyson alma aloysius amaia amandine amaury amaya amina amir amit amparo anand anastasia anders andra " +
    "andree andrei andreia andressa aneta angelika angelina angeline angelique angus anibal anjali anneke annelies annemarie annick annika anouk anselm " +
    "ansgar anthea antonin antony anupam apolline araceli aracely archie arend ari ariana ariane ariel arlene arlindo armand armelle arne arno arvind asha " +
    "ashish ashok athena augusta aureliano austin ava aymeric ayse baltasar baptiste barney bartosz basil bastien beata becky begona belen belinda " +
    "benedicte benito benny berenice bernardino bernhard berta bertha bertram bertrand bethany bianca billy blair blake blanca blandine boris brandi brandy " +
    "brendan breno briana brigitta brittany brock burkhard caitlin caleb cameron candace candida capucine caren carey carlotta carly carmela carmelo " +
    "carolyne cassandra cassie cathal catharina catherina cathrin cedric celeste celestino celso cesare chandra charly chase christelle ciara cicero claas " +
    "clarice clarisse claudette claudine clay clayton cleber clelia clemence cliff clifford clint clive clotilde clovis cody colette colm concetta conchita " +
    "consuelo coralie cordula corentin corrado cosimo cristian cristobal curt cyril cyrille dagmar daisy daphne darcy darin darrell darryl daryl davi " +
    "dayane deana debby dee deirdre delia della delphine denisa deniz denzel desiree desmond devin dewi dexter dianne didier dilip dinah dinesh dino dirceu " +
    "dolly domenico domingo domitille donatella donato donnie dora doreen dorian dorothea dorothee dorte drew dwayne dwight eda edilson edina edite edna " +
    "edoardo edouard edson eduarda edvaldo efrain egon eliane elie elio eliot elisabete ella ellie elliott elmar elodie eloi eloise elsie elton elvis " +
    "elwood emanuela emerson emiliano emmanuelle emmett emre encarnacion enno enric enzo eoin erhard eriberto ermanno ernestina ernestine errol erwan erwin " +
    "esmeralda estefania estela estelle etienne ettore eudes eulalia eunice evandro evelina evelyne everton ezequiel ezio fabiola fabricio fatiha fatma " +
    "fausto fay faye felicitas felicity fergus fermin fern fidel filomena finn fleur flor florent floriane florin fotini franziska fraser freddie frederico " +
    "frederique frieder friederike friedrich gabe gael gaetan gaetano gail ganesh gareth garrett gaspard gaston gaurav geert georgia georgina geraldo " +
    "germain german gertrude ghislain giada gianfranco gianluigi gilberto gilda giles gill gillian gilmar gilson ginette ginny gisele giselle giuliana " +
    "giuseppina gladys glauco glenda godfrey goncalo gopal goran gracie graciela graeme grazia graziella gregg gretchen griselda guillem gunther gus " +
    "gwenaelle gwendolyn gwyneth hadley haley hamza hannelore hansjorg hari harish harley harris harrison harsh hartmut hattie hazel heath heiko heiner " +
    "helio hellen henning henriette heribert hernan hilda hilde hildegard hipolito hollie homer hope horacio hunter hussein ibrahim iker ilana ilaria ilka " +
    "imke imogen imran inga ingeborg inigo inma inmaculada ioana iolanda ira irmgard isabela isadora isaias isaura isidoro isidro ismael itziar ivano ivete " +
    "ivone ivonne ivy izabela jacinta jacinto jacky jacopo jade jair jamal janette janina janine jannik jasmine jasper jayne jeanette jeanine jeanne " +
    "jeannette jelena jeremiah jeroen jess jessie jillian jimena jitendra joann joaquina jocelyn jocelyne jodi jodie jody joelle joelma joerg jolanta jonah " +
    "jos josa josiane josie josue joy juergen jules juliane julianna julianne juliette june justyna jutta kamal kamil kapil karim karine karolina karoline " +
    "karsten kasia kasper katarina katarzyna katell katelyn kathrin katrien katrina katy kaushik kayla kees keira keisha kelley kelli kellie kelsey kendall " +
    "kendra kenji kenny kent kerri kerstin keven khaled khalid kieran kiki kimberley kiran kirby kirstin kirsty kishore klaas klara klaudia knut koen kofi " +
    "konstantin konstanze korinna krishna kristi kristian kristie kristine kristof kristy krystal krzysztof kumar kunal kurtis kwame kyla kylie lacey laila " +
    "lakshmi lamar lambert lance landon lane laszlo latoya laurel lauri laurindo lauro laverne lavinia lawrence layla leandra leanne leda leeann leif leigh " +
    "leire lenore leonhard leonidas leonor leopold leopoldo lesley lester letizia levi lexi liana libby lidiane lieve ligia lilian liliane lillie lilly " +
    "lily lindsey linus lionel lisandro lisbeth lise livia lloyd lluis logan lois lonnie loredana loreto lothar lottie lourdes lucette lucian lucile " +
    "lucilla lucille lucinda ludger ludivine ludo ludwig luigina luiz luiza luka lukasz lula luther luz lyle lynda lyndon lynette lynne mackenzie maddie " +
    "madison maik maja malcolm malika malte mandi mandy manish manju manoel manoj manolo marcelino marcelle marcin marek margarete margareth margaux " +
    "margery margit margret margriet marguerite mari mariangela mariano maribel maricarmen marieke mariella marielle marietta marilena marinus mariola " +
    "marisol marit marius marivaldo marjan marjolein marla marlies marloes marlon marlyn marnie martino marty maryann maryse masha mason mateus mathew " +
    "mathilda matilda mattias maud maura mauricette maurilio maurits maximiliano maxine maya mayra meg meghan mehdi meike meinrad meir melina meret merle " +
    "merrill micaela mick mickael micky mihai mikel miki milagros milan millie milo milton mimi mina mindy ming minna mirco mireia mireille mirella mirjam " +
    "miroslav mitch moacir mohammad mohan moira moises mona montse montserrat morag morgane morris moses mukesh murilo murray mustafa myles myra myriam " +
    "myrna myrtle nabil nadege nadja nagesh nahuel naiara naima nana nando nanette narciso naresh natacha natalya natasha nathaniel natividad naveen neal " +
    "ned neha nerea nereida nestor nevena neville ngozi nichole nicki nicky nicoletta nicolette nicolo nidia nieves nikhil niki nikita nikki nikola nikos " +
    "nils nilson nilton nino nirmala nisha nitin noelia noelle nolan norberto noreen norris nuria oceane octavia octavio odette odile oleg olimpia olive " +
    "oliviero ollie omer onofre oriana oriol orla orlando ornella orsola osama oswald oswaldo otavio othmar otilia ottavio ottmar oumar oxana paddy paige " +
    "palmira palmiro paloma pankaj paolina paqui parker pascale pasquale patti patty paulette paulino pavel pearl pepe pepijn perrine petr petros phoebe " +
    "pierluigi pierpaolo pierrette pierrick piotr pippa polly prakash pramod pranav prasad pratik praveen preston priyanka purificacion quincy quinn quirin " +
    "rachael rachele rachelle rachid radu rafaelle raffaella raghu rahul raissa raj raja rajan rajeev rajendra rajiv rakesh ram rama ramesh ramiro randall " +
    "randi randolph rania raphael raphaelle rashid ravi ravindra reagan reba rebeca rebekah reed reese regan reggie reginald regine reid reinaldo reiner " +
    "reinhold rekha rembert remco remo renaud renee renzo reto reuben rex reynaldo rhea rhoda rhonda rhys ria ricarda rich richie rickey ricky rigoberto " +
    "riley rina rineke risa ritu robbie robby robson robyn rocco rocio roderick rodrigue roel rogelio rogerio rohan rohit roisin rolando romain romana " +
    "romeo romina romy ronan ronda ronnie roos rory rosalba rosalia rosalind rosana rosangela rosanna rosanne rosaria roseli rosella roselyne rosetta rosie " +
    "rosina rosita roswitha rowan rowena roxana rozenn rubens rubi ruby rudi rudiger rudy rufus ruggero rupert russ ruud ryszard sabino sachin sadie sal " +
    "salah saleem salma salome salvatrice samir samira sammy samu sander sandhya sandie sandrine sandy sanne santi santiago santino sarai sarita saskia " +
    "satish saul savannah saverio sebastiaan selena selina selma sepp serafin sergei serges sergi severin severine severino shanna shanti shari sharlene " +
    "shawna shay shea shelby sheldon shelia shelly sheri sherman sherri sherry shilpa shiv shona shreya sian sibylle sid sidnei sidney siegbert siegfried " +
    "sienna sigmund sigrid silvain silvano silvestre simeon simonetta simran sinead siobhan sissy sjoerd skye slavko smita sneha socorro sofie solange " +
    "soledad solveig somya sondra sonny soraya soren spencer spyros sreenivas srinivas stacie stanislas stanislaw stef steffi stein stevie stijn subhash " +
    "suellen suely sujata sukhdev suman sumit sunita suraj suresh susann susannah sushil susi susie suzan suzana suzy svea svenja svetlana swati sybille " +
    "sydney sylvana sylvester sylviane sylwia tabea tabitha tadeu tais talia tamar tamas tami tammy tamsin tancredi tarcisio tarek taryn tasha tatjana " +
    "tatum taylor tecla telma tereza terrance terri tess tessa thales thalia thea thelma theodor theodora thiemo thijs tia tibor tilman tilo timm timmy " +
    "timoteo tito tjark tobin tod tomaso tomasz tonia tonino tonya torben tore tracie trent trenton tricia trina trinidad trish trisha trudi trudy tulio " +
    "tullio twan ty tyrone tyson ubaldo ubirajara uday ugo ulf ulises ulisses ulla ulli umar umesh unai uri uriel urs ursel usha uta ute vagner val " +
    "valdemar valdir valdirene valentino valerian valeska valmir vance vania vasco vaughn velma venkat verena vergil veronique vesna vidal vijay vilma " +
    "vilson vinay vince vincenza vinicio vinod violet violeta violetta viorica virgil virgile virgilio vishal vitoria vittoria vivek vivian vivien vivienne " +
    "volkmar waldemar waldir walker wallace wally walt waltraud wander wanderley warwick wellington wendel wendell wenzel whitney wiebke wieland wilbert " +
    "wilbur wilfred wilfried wilhelmina wiliam willa willard willi willie willy wilma winfried winifred winston wladimir wouter xabier xaver xavi ximena " +
    "xiomara yael yago yan yannis yara yasmina yasmine yasser yesenia yoann yogesh yohann yoko yolande youssef ysabel yuri yusuf yvan yvon zac zach zack " +
    "zaida zara zelia zelma zena zita zofia zoltan zora zoran zulma zuzana " +
    "abel ademir adriaan aidan alisha alois alonso alyssa amalia amarildo ambre amin amrit andrej andrzej " +
    "anika annett antonietta anusha anya arash arlete armin arpad artur arun asad asif asuncion aurelia " +
    "aurelien aurelio aya azadeh bahar barend bas becca bella bengt beppe betina bettina bharat bjoern " +
    "bodo bogdan boyd brady branka brigida brigit bronwyn bruna bryce bryony carmine catalin cecil celina " +
    "chantelle charley charlotta christof christos cillian cinzia ciro claus cleide clementine cleverson " +
    "clodagh coen conor corina corine corinna cornelis cornelius cristiane daan dahlia dalia damian " +
    "damiano damon danae darius davy deanna declan demetrio detlef devon dhruv diarmuid diederik dimitri " +
    "dina dirce domenica donal dorthe dragan duarte eamon eberhard eckhard edda eddy edwige eilidh eitan " +
    "eleni eleonore eli eliana elina elisete eloisa elsbeth elza emile emir enrica esmee eugen eugenio " +
    "evelien evelin everaldo ewan fabiano fabienne fadi farah farid fatih femke ferran filipa finola " +
    "cathleen morgane solveig maelle ludivine kathleen annegret fiorella firmin floris fokke fonny franka frans freddy frida frieda friedhelm gabi gaia garry gema " +
    "georgios gerda gerry gert gertrud gesa ghislaine gian gianmarco gideon gijs gino gioia gislaine " +
    "giuseppa gottfried grainne graziana gregorio grzegorz guenther guglielmo guilherme gunnar gustav " +
    "guus hakan hamid hamish hanna hardeep hayden hayley hedwig helmuth hennie henrietta herminia herta " +
    "herve hiroshi hortense iain imelda ina inka iona irina isabell jaap jacco jacek jacqui jakub janis " +
    "janneke jannis jelle jen jenna joep jolien jorn josip jozef juanita julieta kaitlyn kamila kari kaye " +
    "kelvin kiara kilian klazien krystyna laetitia laure laurens leen leona liane lieke liesbeth " +
    "lieselotte lina liselotte lisette liza lizzie loes lorenz lorna lotte luce lucienne lucio ludmila " +
    "lutz luuk lydie lyn maaike macarena maddalena mads mael maeve magda mahesh mahmoud maike maira " +
    "malgorzata malin margareta margarethe margarida margo marika marilene marilia maris marita marja " +
    "marleen marte maryam massimiliano mateusz mathis matias matthijs maxim mechthild mel merel micael " +
    "micheline mihaela miranda mirko morten mouna muhammad murielle nasser nat natalija natascha nia " +
    "niamh nienke niklas nikolas oana ofelia olof ondine onno ophelie osman osvaldo padraig pascual " +
    "patrik paulien perla philippa pierangelo piere pim placido priscila quim quinten ragnar raoul rasmus " +
    "raymonde rebekka reinier rejane remy renan reza rhian rhiannon rhona rico rik robbert roby rod " +
    "romuald ronaldo ronja rosemarie roxane sacha saeed salim samanta samuele sandeep scarlett seamus " +
    "sebastiano sergej servane shauna simao sina solene sonya suelen swantje telmo teri thibaut thilo " +
    "tijs tillmann tino tiziana tiziano tjeerd toby tonio torgeir tuulia vadim valentine valter vanda " +
    "vanesa vasile vicent vikas viktor viktoria vito vreni wenke willemijn wolfram xander ynes zahra " +
    "zbigniew " +
    "aad aart abdoulaye abelardo abena abhijit abril achieng achille adalbert adelaida adelchi adelheid adolf adri adriano adwoa agnese agostinho agueda  " +
    "ahmet aiko ainara ainhoa aissatou akira akua alasdair alban alberta albrecht alceu alcides alda aldemir aleksander alexane alfio alfons alfonsina  " +
    "alida alix almir almudena altair alvise alwin alzira ama amadeu amadou amaka amalie ambroise amedeo aminata anatole ander anderson andoni andreina  " +
    "anette anirban annalisa annamaria annarita annelie anneliese annemiek annunziata anselmo antoinette antonello antonieta antonino antonius aoife  " +
    "aparecida aparecido arancha ariadna arianna arie arjan arjen arkadiusz arnaldo arndt asier assunta astride ataide attilio auguste augustin aurea  " +
    "aurore awa axelle ayo babatunde babette balaji baldomero balthasar barbel barnabe bartolomeo basilio bastiaan battista benedita beniamino benicio  " +
    "benno benoite berangere berend bernabe bernadete bernarda berry berthold beto biagio bilal birgitta blas boguslaw bohdan bola bonaria bongani borja  " +
    "boubacar boudewijn bozena braulio brechtje brice bronagh bronwen brunella cacilda callum calogero camilo candelaria carlijn carlota carola carolien  " +
    "carys cassia cassio caterina catriona cayetana cayetano cees celestin celio cerys cezary charl chema chinedu chioma christiaan chukwu chus cida  " +
    "cintia cira claudete clea cleiton clemente cleusa clyde coenraad coline concepcion constantin cora cormac costantino costanza curro cyprien daiane  " +
    "daisuke dalva damiao darci daria dariusz debashis debora deepa deise delcio denilson deolinda deon dermot desideria dick dierk dietrich dineke dinis  " +
    "diogo divya djalma dmitri dmytro domingos donata dorien dorota douwe dudley dulce edeltraud edenilson eder edimil edinaldo edmar edmilson edmond  " +
    "edneia edurne eefje eelco ekkehard eladio elcio elda elenice eleuterio elfriede eligio elisangela eliseo elizabete eloy elsabe elzbieta emeka emeline  " +
    "emeric emiel emilien emine emmy emrys encarna engelbert enriqueta epifanio ercole ermes ernani ester eugenie eulalie eulogio eurico eusebio evaristo  " +
    "eveline evert ewelina fabrizia facundo falk fatou faustine faustino felicie felisberto femi ferdinando fernand ferruccio fina finbarr fintan  " +
    "fionnuala fiorenza fiorenzo firmino flavie floortje flora florencio florentino floriana florine floyd folake fons foppe fran franca frauke freek  " +
    "fridolin friedbert frits froukje fuensanta fulvia fulvio funmi furio gaelle gaetana galina gaspar gaspare gauthier gavino gebhard geertje geertruida  " +
    "geeta genaro genesio genival gennaro geoffroy geraint gerben gerlando gerlinde germana germano gernot gero gerson getulio giacinto giacoma giancarlo  " +
    "gianmaria gianna gianpaolo gianpiero gijsbert gildas gileno gines gioacchino giordano giovana gitta giuditta giusy glaucia goos gotthard graca  " +
    "graciete graziano grazyna gregoria guadalupe gualter gudrun guida guilhem guilhermina guillermina gunda gustave gwenael gwyn habib hagen halima  " +
    "halina hanneke hanno harm harmen harrie hartwig haruka hasan heide heidemarie heidrun hein helder heleen helge hella helma heloisa hendrika henny  " +
    "henryk hercilia heriberto hermes hester higinio hilario hiltrud hippolyte hubertus hugues huib huub huw iacopo iara ibon ibrahima idoia ieuan ifeanyi  " +
    "ignacia ignazio ilario ilda ilidio imma immacolata inacio inaki ineke innocenzo iracema irena irineu irmtraud isaure isla ismail isolde israel itamar  " +
    "iwan iwona jacira jacoba jacobo jader jadwiga jandira janete janna jannes jannie jantien jantine januario janusz japke jaqueline jaroslav jaroslaw  " +
    "jatucia jaume jeannine jelmer jeniffer jennan jenneke jeronimo jerzy jessy jetske jiri joke jolande joop jordane jorrit joschka josep josette  " +
    "josselin josu jucelino judite juliano julienne jurandir jurriaan juscelino justus jyoti kamau karan karmele karol karolin karthik kartik kaspar  " +
    "kateryna kavita kazimierz keiko kemi khadija kinga kipchoge klaartje klemens kobus koldo koos kornelia kwabena lachlan ladislav laia lais lata  " +
    "hennie kassandra mohd muhd laurene laurette laurien lech leendert leni lenita lenka leocadia leonarda leone leonel leszek liesel lindiwe lineke lino lison livio lodovico loick  " +
    "lorcan lore lorella lorenza loris louane lourenco lourival luan luana lubos lucilia lucineia lucrezia ludek ludovica ludovico luigia luzia machteld  " +
    "maciej madalena maeva mafalda magalie mairi makoto malachy malena malo mamadou mandla manel manlio marcal marcial mareike maren marfida margje  " +
    "margreet mariama marianna marietjie marijn marilda marine marino mariusz marjolaine marjolijn marketa marli martial martim marzena marzia masako  " +
    "mathijs maurizia maxence maximo mayara mayte meena meindert meinhard meinou melania melchior melodie menno merche mieczyslaw mieke miep milos minke  " +
    "miren miroslaw mirthe mohit monserrat morena mourad moussa murali murat murdo mwangi mykola nacho nadezhda nanda naoki natalino natercia nathanael  " +
    "nazareno neeraj neide neiva nella nelleke nello nerina nerys neusa newton niall nicanor nicla nicolien niek nilesh nilza ninon njoroge nkosi nnamdi  " +
    "noemie nomsa norm nuala nunzia nunzio nynke obinna octave octavie odair odete oisin oksana olavo olena olinda olumide ondrej oreste oriane orietta  " +
    "ortrud orville osmar otieno otis ottavia ottilie ousmane owain paco padma partha pasqualina patrizio pavla pawan pawel peer pepa percy pere petro  " +
    "petronio philibert philippine piedade piera pierangela pierfrancesco pierino piet pina pino piyush pleun pooja pradeep preeti primitivo pritha  " +
    "przemyslaw puri quiteria radek radha radka radoslaw rafa rafal raimondo rashmi reginaldo reimund reinoud remko renske riaan rien rinaldo rino  " +
    "rodolphe roeland roelof rogier rolande romane romaric romeu romolo romulo ronny roque roscoe roseline rosemeire roser rosi rosilene rossana rossella  " +
    "ruairi rufino ruurd ruy sabrino sagrario said salete samy santina saoirse satoshi saturnino saurabh savino sebastiana secundino seema segun selim  " +
    "senthil serenella seugnet severo seydou seymour shankar shweta shyam siddharth sidonie siebe sieglinde siegmund siem sietske sigrun sijbren silverio  " +
    "silvestro sipho sita sixte sjaak sjef slawomir soizic soraia sorkunde sourav stanislav stepan stew stu sueli suzete svantje sveva swen sybil sybren  " +
    "sylvaine szymon tadeusz tadhg takashi talita tancrede tapas tariq tarun teodoro tere terrence teun thabo thaddeus themba theresia thibaud thora  " +
    "thorben tijmen till tilly tilmann timothee tineke tiphaine titouan tjitske tome toon tosca traudl traute trijntje truus tullia tunde uche uli ulysse  " +
    "ulysses uma undine urbain urbano urszula usman vaclav valere valeriano vanderlei vanesia vanna varun vasyl veerle verna vicenta victoriano violaine  " +
    "virginio viriato virtudes visitacion vitale walburga wale wambui wanjiku warner wenceslao wendelin wes wessel wiebe wieslaw wietske wijnand  " +
    "wilhelmine willemien willis witold wlodzimierz wojciech woodrow wyatt yaiza yash yasin yaw yemi yohan yuki zacarias zainab zanele zdenek zdenka  " +
    "zdzislaw zelie zeno zeynep zilda zuleica zygmunt " +
    "aafke aagje aaltje abayomi abdelaziz abdelkader abderrahmane abimbola adaeze adalgisa adama adebayo adebola adedayo adekunle adeline adeola adesola " +
    "adewale adeyemi adoracion adrijana adunni afia afolabi aglae agustina aicha aikaterini aine aino aisling aissata ajibola akin akinola akinwale akinyi " +
    "akosua akoto aksel albertine aled aleksandar aleksei alexandros alexandru alexei alin alioune alizee almut aloise aloisia alonzo alun alwena amancio " +
    "amarachi amarjit amauri amberlee ambrogio amedee amerigo amilcare anaelle anamarija anass anastasie anastasios anatoly anca andreea andrey andri " +
    "andries anett aneurin angeliki angharad anh anicet ankit ankita ankur annabelle anneleen anneli annemie annemieke annet anouar anselme antonis antti " +
    "anushka aparna apostolos arantxa aranzazu arcangelo archana argia arif aristide arkady armida arnoud arnulf arrigo arsene artem arvid asaf ascanio " +
    "ashwin athanasios athenais atieno aude aurel avraham ayelet ayesha ayinde aylin ayodeji ayodele ayomide ayotunde ayumi babajide bakary balwinder " +
    "bamidele baraka baruch basile bauke beatrix benedetto bernadet bertille berto bethan beverley bhavana bhavesh bhupinder biljana binta bintou " +
    "birger birgitt birte birthe bleuenn boaz bodil bohumil bojan bolaji bolanle bonaventura borge bortolo branko breanna briac brianna brieuc brittney " +
    "brunhilde burak bushra caique camelia camillo caoimhe carlie casimiro casper cassidy catello catrin cengiz ceri cesarina cettina chaim chana chastity " +
    "chege cheikh chetan chiamaka chibuike chibuzo chidera chidi chidinma chiedozie chika chinelo chinenye chinonso chinwe chinyere chirag christer christi " +
    "christy chukwudi chukwuemeka ciaran cibele ciprian cipriano citlali claartje clasien claudinei claudineia claudiu clementina cleonice clothilde coby " +
    "conchi conny coraline corbin corrie corsin cosmin costel coumba crescenzo cristi crocifissa cuauhtemoc curdin cyriel czeslaw dafydd dalibor dalila " +
    "daljit damiana damilola danielly danila dankwart dante danut dapo darla darnell darragh deena deepika dejan delyth demetrius denez denys dervla " +
    "deshawn detlev dewayne dewey diethard diethelm dietlinde dilek dilwyn dilys dimitra dimitrios dimitris djibril dmitriy dmitry doina dolors dominiek " +
    "donatien doriana doriane doriano dorin dorina dorit doron dougal dragana dragos drazen driss duilio dumitru duri dusan dusko ebba ebere ebony ebru " +
    "ebuka eckart eckehard edelgard edgardo edilene edimar edivaldo edmondo ednaldo eef eero efflam efisio efosa efrat egbert egidio eglantine egle " +
    "ehrenfried eifion eija eilis einar einat eirini eirlys ejike ekaterina ekene ekow eleftherios elen eleri elettra elfi eliete eliezer elif elin eline " +
    "eliott elisenda elisha eliska eliyahu elizete elly els elsebeth elske eluned elvio elwyn emer emeterio emlyn emmanouil emmerich enda eneko enguerrand " +
    "eniola enitan ennio enora ercan erdal erdmute erivaldo erkan erling ermenegildo ermete erminia ermino erna ersilia eskil espen esra euan eufemia " +
    "evgeniy evgeny evi ewald ewen eyal fahad faisal falko fantine farhan fariha fatoumata fausta fedele fergal ferhat ffion fien filiberto filip filiz " +
    "finlay fiorentino flaminia flaviane flavien flemming florencia florentina floriano floriant florica flurin folasade folkert fosca fotis fouad " +
    "francielle frantisek franzi frederike fredrik freya friedel friedemann friedlinde frithjof fritjof frode fulgencio funke funmilayo gaby galit gamze " +
    "gastone gautier gayatri gayle gbenga gbolahan geertrui gelsomina genilson genivaldo gennady genoveffa genoveva geovana gerhild germaine gerold gertjan " +
    "gertraud gerwin gethin gheorghe ghizlane giacinta giambattista giampaolo giampiero giancarla gianfranca giannis gieri gigi gilad gilberte gildo " +
    "ginevra gioele giordana giorgos giosue giovannella girolamo gisa gisbert gisella giulietta giusi giustino gleice glenys godelieve godfried goedele " +
    "goele goffredo gokhan gontran gordana gorka gosta gottlieb gotz goulven graziela graziele greig gretel grethe griet grigory gualtiero guenael " +
    "guenaelle guerrino guewen gulsen gundula gunilla guoqiang gurdeep gurpreet gurvan gustaf gwenllian gwenola gwilym gwladys haakon hadas hadrien hailey " +
    "haim haiyan hajo hakim halvor hanane hanne hanns hannu hanspeter hansruedi hardik harpreet haruto hasso hatice hauke hedda hedi hege heikki heledd " +
    "hellmut heloise hema hemant henrike hermine herminio herschel hertha herveline hicham hieu hina hinnerk hinrich hitesh hjalmar hoang hollis hongmei " +
    "honorine horia houda hrvoje hulya huong huseyin hyacinthe hywel idris iestyn ifeoma ignace igone ikechukwu ikenna ikram ilan ileana ilenia ilias ilie " +
    "ilker ilya ilyas imane imanol inger ingvar inna innes ioan ioanna ioannis iolo ionel ionela ionut ippolita irani iratxe irfan irune irvin isabeau " +
    "ishaan isotta itai italo itzel iulia iulian iuliana ivanilda ivar iveta ivica iyabo izabel izak izaskun jaak jace jachen jaciara jacinda jaco " +
    "jacquelyn jagdish jairo janaina janelle jannicke jari jarne jaromir jarrod jarvis jasmina jaspreet javi jayden jayesh jeanie jed jef jeferson jehanne " +
    "jeison jerald jermaine jerold jerri jerrod jesper jhon jhonatan jiahui jianguo jianhua jianping jide jignesh jimmie jitka jobst jochem jokin jolene " +
    "jona jonatas joni jordy jorgen josias josine josje jost jovan jovana juanjo judicael judson juha jukka julen juma junaid junjie jurg kaare kaat kade " +
    "kagiso kaisa kaleb kalle kalpesh kamala kaori karelle karien kariuki karlheinz karlien karola kasey kashif katelijne katerina kathe kathi katleen " +
    "katrijn kaua kavitha kaylee kayleigh kayode kazuo keely kehinde keila kelechi kemal kenechukwu kepa keri ketty khanh killian kimberlee kimmo kip " +
    "kirill kjell kjersti kleber knud kobi koenraad kojo konstantina konstantinos korbinian kordula kostas krista kristel kristell kristien kristoffer " +
    "kuldeep kulwinder kunibert kunle kveta kwaku kwasi kweku kyriakos ladina laercio laerte lakeisha lamberto lamia lamont lanny lanre larisa lasse " +
    "latasha latifa latonya latrice laureline laurentiu lauretta lautaro layne lazaro leandre leann leentje leesa lefteris leidy lekan leland lello lennart " +
    "lennert lenny leocadio leonice leonida leontien leontine leonzio lerato leyla liat liberato lidija liesbet lieselot lieven lihua lingling linh liping " +
    "liviu ljiljana ljubica llinos lodovica lokesh loren loriana lorie loubna louison lowie lowri loyd luann lubomir lucelia lucero luciane lucilene " +
    "lucimar luisella luitgard luitpold luk luminita lungile lupe lyman lyudmila maartje madalina madeline madhavi madhu maelys magnus maiara maicon " +
    "mair mairead maisa maiwenn makayla makena maksim malka malorie mandeep mandisa manfredi manisha manjit manola manoli manolis marceau " +
    "marcellino marci marcy margie margitta margrethe margrith mariagrazia mariane mariateresa maricela mariette marija marijana marike marilina marilisa " +
    "marimar marinalva marinella marinho maristela maristella marivi markku marlis marlise marlize marluce marnix marthe marti maruja maruska maryline " +
    "maryori maryvonne marzio mathurin mattea matthaus matti maynard meera megumi mehwish meiling meinir meinolf melchiorre melchor melek melitta menachem " +
    "mendel menna mererid meriadec meriem meritxell mertxe merve metin mette mhairi michalis michelangelo michiel miet mihail mikhail mikko milica " +
    "miloslav milvia mimmo mingyu mircea mirela mirjana mirka mirta missy mladen modou modupe mogens mojisola mollie monia moniek monty moraa mordechai " +
    "morgana morvan morven moshe moti mounir mpho mustapha muthoni myron nachman nadeem naftali nair naledi naoko nasir nassim natalina natanael natasa " +
    "natascia nathalia navdeep naveed nawal nayeli nazario nazia nazzareno ndeye nebojsa neema nelci nele nelida nenad nerio nermin neus nevio nguyen nhung " +
    "nic nicandro nicodemo nicolae nicoleta nikolai nikolaos nikolina nilde nilgun nivaldo nives njeri nkechi nkem nneka noe nokuthula nolwenn nomvula " +
    "nonso noortje noriko nosipho notker noureddine nurcan nurit nyambura obdulia ochieng octavian oddone oddvar odell odhiambo odilon odoardo ofer " +
    "oghenekaro oguz oihana okan okechukwu oladele oladipo olalekan olamide olanrewaju olasunkanmi olatunde olav olawale olayemi olayinka ole oleksandr " +
    "olindo olufemi olufunke olusegun olusola oluwaseun oluwaseyi oluwatobi oluwatosin olwen olympe ombretta onofrio onur onyeka oonagh opeyemi orazio " +
    "orfeo orhan orit orsolina ortensia ortwin osagie osamu osnat otakar othmane ottfried ottorino ouafae ovidiu oyinkansola ozeias ozgur paivi palesa " +
    "pallavi palle panagiotis panayiotis paraskevi paresh parth pascaline pattie pavlos peder pedrina pekka pelle pellegrino pernille pertti petar petri " +
    "petronela petronilla petru peyton phuong piercarlo piersandro pieterjan pinchas pirjo poliana polina porfirio poul prabhu prashant preben predrag " +
    "prospero qasim qiang quang quirino quynh rabia radim radmila raffaela rafi ragnhild raija raimonda raimunda rajni raju rakhi raluca ramazan " +
    "ramya randal raniero ranjit ranko rasheed rayssa razvan recep redouane reena refilwe regiane regula rehema reiko reinhilde reinout remigio remus " +
    "renaat renu renza resi reynald rhodri rhun rianne riccarda richarda riet riitta risto ritesh rivka riwan riya rizwan robbe rodger rodica rokhaya " +
    "romario romilda roney ronit rosalinda rosalyn rosane rosimeire rossano rotimi ruan ruaridh ruedi rune ruprecht ruslan rutger ruthie rutilio saad " +
    "saartje sabato sachiko sagi saida saima salif samara sandi sangeeta sanja sanjeev santosh sasa satnam saulo schalk scilla scotty segolene seija senad " +
    "senga seppe seppo serafina serafino seraina sergey serkan settimio seun sevgi seyi shahid shahzad shalini shania shanice shaniqua sharad sharla shazia " +
    "sheena shigeru shimon shira shivani shlomo shmuel shobha shoshana shruti shubham shulamit sibel sibongile siebren siegmar siegrid siegrun " +
    "sien sigurd siham silvan silviu simisola simonne sinan sioned sirko sirlei sissel sisto siyabonga sjors skyler slavica slobodan snezana sofiane sohail " +
    "solenn solenne sonali sonsoles sorcha sorin sorina sotirios soufiane souleymane spiros spyridon srdjan staci staffan starla stavros stefaan stelian " +
    "stelios stephany stig stine stjepan struan sture sudha sudhir sukhwinder suleyman sumaira supriya surjit susy suzanna suzie svein sverre sydnei " +
    "sylvette tad taddeo tahir taina taiwo takeshi tamika tamires tammi tammie tanguy tanisha tanvi tapani tapio taras tarik tarja tarkan tassilo tatiane " +
    "tatyana tauseef tayfun tebogo teemu tejas telemaco temitope teodor teodora teofilo terenzio teresinha terezinha terje terrell terrie tetsuya thabiso " +
    "thad thanasis thandi thandiwe thanh thao thays thekla thembi theodoros theodosis theron thorbjorn thurman thuy tiara tiemen tiernan tihomir timothe " +
    "timur tine tinne titilayo tobia tochukwu tolga tolulope tomasa tomislav tomoko tomos torbjorn torill torquil tosin toufik traci traian trang traudel " +
    "trine trix trond trude trui trung trygve tshepo tuan tudor tudur tugdual tumelo tuncay tuomas turgut turid tuula tuur tuyet twila txema tzvi uberto " +
    "uchechukwu uchenna ueli uelinton ufuk ugochukwu ugur ulisse ullrich ummu umut unni urko urte utz uxia uzi uzma uzoma vaibhav valdeci valdete valdinei " +
    "valery vandana vanderleia vandressa vanni varsha vasileios vasilica vasiliki vasilis vasily vasudha veikko veit venera veniero venkatesh vern vibeke " +
    "vickie victoire victorine vidar vidya viggo vimal vincenzina vineet vinko vinzenz violette viorel vipul virna vitaliano vitaly vittore vittorino vlad " +
    "vladan vladimiro vladislav vlado vlastimil vojtech volkan volodymyr vroni vyacheslav wairimu walid walmir walther walti wangari wanjiru wannes waqas " +
    "waweru weiming werni weronika weslley wibke widad wigbert willeke willian willibald wilmer wino wolfhard wout xaviere xiaohong xiaoming xiaoyan " +
    "xiuying xoan xose xuan yaakov yadira yair yamile yana yaneth yaroslav yasemin yassine yehuda yehudit yeison yelena yen yetunde yevgeny yewande yiannis " +
    "yifan yigal yildiz yingying yinka yitzchak yke yngve ynske yoav yoel yonatan yorick yosef yossi youenn yuko yulia yumi yuting yvonnick zachariah zahid " +
    "zaira zakaria zalman zamfir zawadi zdravko zeeshan zeev zeger zeki zelinda zeljka zeljko zenaide zenzi zhen zheng zhiwei zigor zilma zineb zjef zlatko " +
    "zodwa zoraida zorica zoya zubair zuleide zuzanna zvi zvonimir"
  ).split(/\s+/),
  ...furtherNames,
]);

/** Second halves that make two first names one: "Annmarie", "Marylou", "Hannelore". */
const secondHalf =
  /^(\p{L}{3,})(?:marie|maria|anne|anna|lynn|lynne|beth|rose|rosa|luise|lotte|lore|lou|grace|jean)$/u;

/** Whether a folded word is a first name, alone or of two. */
export function isGivenName(word: string): boolean {
  if (givenNames.has(word)) return true;
  const first = word.length > 6 ? secondHalf.exec(word)?.[1] : undefined;
  return first !== undefined && givenNames.has(first);
}
