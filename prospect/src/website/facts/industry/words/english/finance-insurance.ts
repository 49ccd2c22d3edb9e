/** In the notation of the sector lexicon. */
export const financeInsurance =
  "hard money=3, hard money lend*=4, invoice discount*=4, merchant cash advance*=4, superannuation=2.5, " +
  "smsf=3, self managed super*=4, 401k=2.5, 401 k=2.5, retirement plan administ*=4, " +
  "third party administrator*=3, share dealing=4, foreign exchange=2.5, money changer*=3.5, " +
  "bureau de change=4, bureaux de change=3.5, money exchange=3, payment processor*=4, payment service*=2.5, " +
  "payment services provider*=4, payment solutions=2.5, card machines=3, card terminals=3, prepaid card*=3, " +
  "gift card issu*=3, term life=3.5, life cover=3.5, income protection=3.5, critical illness=3.5, " +
  "extended warrant*=2, warranty provider=2.5, lloyd s=1.5, managing general agent*=4, public adjuster*=4, " +
  "loss adjust*=3, iva advice=3.5, debt advice=3, debt solutions=3, debt management=3, isas=2.5, " +
  "isa provider*=4, cash isa*=4, stocks and shares=2.5, fund administ*=3.5, fund services=3, chit fund*=4, " +
  "chit funds=4, demat=3, demat account*=4, nbfc=4, lic agent*=4, structured settlement*=3.5, " +
  "life settlement*=3.5, atm operator*=4, atms=1.8, cash machine*=2.5, salary advance*=3, cash advance*=3, " +
  "stock exchange=2.5, clearing house=2, robo advis*=4, money advice=2.5, budgeting=1, building society=4, " +
  "building societies=4, equity release=3.5, lifetime mortgage*=4, pawnbrok*=4, pawn shop*=4, pawn loan*=4, " +
  "pension advis*=4, pension transfer*=4, pension administ*=4, retirement income=2.5, retirement savings=3, " +
  "tax free savings=3, savings and loan*=3, savings account*=2.5, savings bank*=4, checking account*=3, " +
  "current accounts=1.5, car loan*=3.5, auto loan*=3.5, home loan*=3.5, farm loan*=3.5, " +
  "agricultural loan*=3.5, land loan*=3, equipment loan*=3, tractor finance=3, loans for=2, loans to=1.5, " +
  "business loan*=3.5, bridging=1.5, agricultural lend*=4, agricultural finance=4, farm credit=4, " +
  "crop insur*=4, ship finance=3.5, film finance=3, litigation fund*=4, litigation finance=4, " +
  "legal finance=3, employee benefits brok*=4, benefits broker*=4, group benefits=2.5, group insurance=3, " +
  "insolvency protection=2, trust administration=3, trust services=2, corporate trust*=2.5, transfer agent=3, " +
  "stock transfer=2.5, custodian=1, custody services=2.5, credit counsel*=3.5, credit report*=1.5, " +
  "credit score*=1.5, credit reference=2.5, credit management=2, funeral plan*=2.5, prepaid funeral=1.5, " +
  "final expense=3, burial insurance=4, real estate investment trust*=3, reits=2, reit=2, " +
  "compare policies=3.5, compare quotes=2.5, insurance quote*=3, get a quote for your insurance=3, " +
  "policyholder*=3, coverholder*=4, insurance compan*=3.5, insurance group=3, mutual insurance=4, " +
  "insurance agent*=4, insurance advis*=4, bail bond*=4, bonding company=3, title compan*=3, title agency=3, " +
  "gold bullion=2.5, precious metals investment=3, crypto exchange=3.5, fx broker*=4, " +
  "international payments=3, commodity broker*=3.5, investment advis*=4, investment manage*=3.5, " +
  "financial coach*=3, money coach=2.5, wealth advis*=4, growth capital=2.5, angel investor*=2.5, " +
  "seed fund*=2, microloan*=3.5, mortgage advis*=4, mortgage lend*=4, mortgages=2.5, remortgag*=3.5, " +
  "refinanc*=2, owned by its members=1.5, member owned=0.6, commodity trading=2, trading platform*=2, " +
  "title loan*=3.5, loan compan*=4, gold loan*=3.5, mutual funds=3, vehicle finance=3.5, premium finance=3.5, " +
  "leasing finance=2.5, rent guarantee insurance=3.5, tenant insurance=3, fleet cover=3, van cover=3, " +
  "hedge funds=3, family offices=3, checking and savings=3, checking savings=3, savings and checking=3, " +
  "all risk=1.5, business interruption=2, cash plan*=2, check cashing=4, cheque cashing=4, " +
  "closed end fund*=3.5, commercial lend*=4, deposit guarantee=2.5, endowment polic*=3.5, fixed income=2.5, " +
  "heloc*=3.5, home equity=3, home warrant*=3, keyman=3, key person=1.5, lease purchase=2, " +
  "liquidity provider*=3.5, liquidity=1, mutual life=3.5, offshore trust*=3, payment gateway*=2, " +
  "product liability insurance=3, refund advance*=2.5, refund anticipation=2.5, revenue based financ*=3.5, " +
  "risk pool*=3, share registr*=3.5, structured product*=3, subprime=2.5, auto lender*=3.5, " +
  "tenant deposit*=2, deposit protection scheme=2, term deposit*=3, fixed deposit*=3, unit trust*=3.5, " +
  "construction bond*=3, performance bond*=2.5, dealership financ*=3, infrastructure fund*=3.5, " +
  "inheritance tax planning=2.5, insurance wholesale*=4, jewellers block*=3.5, land bank fund=2, pet cover=3, " +
  "safe deposit=2.5, seed investor*=3, loans for farmers=4, farmer loans=3.5, taxi insurance=4, " +
  "courier insurance=4, haulier insurance=4, cover for taxi drivers=3.5, plan retirement=2.5, " +
  "claims adjuster*=3.5, retirement fund*=3.5, super fund*=4, superfund=3, low fees=0.6, buy and build=2, " +
  "acquire businesses=2, lower middle market=3.5, middle market=2, portfolio companies=3, growth equity=3.5, " +
  "capital partners=2.5, take cards=3, card reader*=2.5, take payments=2, accept payments=2.5, " +
  "instant loans=4, quick loans=4, loan against=3.5, loans against=3.5, gold jewellery loan*=3.5, " +
  "lending to=2, we lend=4, lend to=2, borrowers=2.5, borrow=1, interest rates=0.8, fixed rate=1, " +
  "deposits=0.3, savers=2, savings for=0.8, members save=2.5, grow your wealth=3, nest egg=2.5, " +
  "estate and retirement plan*=3, invest for=1, invest in startups=3.5, backs founders=3.5, " +
  "backing founders=3.5, early stage=0.6, series a=2.5, specialist policies=3, policies for=1, " +
  "underwritten=2.5, claims handled=3, premiums=1.2, cover your van=3, protect your family=1.5, " +
  "funeral cover=3, medical aid scheme*=3, medical schemes=2, brokerage firm=3, options and futures=3.5, " +
  "securities=0.8, equities=2, etfs=3, etf=2.5, currency hedging=3.5, payroll loans=3.5, " +
  "invoices paid early=3, cash flow finance=3.5, collect debts=3, collections agency=3.5, " +
  "overdue accounts=2.5, home and motor=3, motor polic*=3.5, motor and home=3, home and auto=3, " +
  "auto and home=3, auto home=2.5, home auto=2.5, claims paid=2.5, burial societ*=4, funeral society=3, " +
  "fee only=3, investments=1, investments taxes=2.5, investments and pensions=4, pensions and investments=4, " +
  "pensions and mortgages=4, mortgages and insurance=4, insurance and mortgages=4, " +
  "mortgages and protection=4, life and health=1.5, life health=1.5, home life=1.5, college savings=3, " +
  "pay your invoices=3, business funding=3.5, loans mortgages=4, savings and loans=3.5, cover and claims=2.5, " +
  "mezzanine finance=3.5, mezzanine capital=3.5, mezzanine debt=3.5, mezzanine fund*=3.5, rrsp=3, tfsa=3, " +
  "529 plan*=3.5, hsa administ*=3, fsa administ*=3, cobra administ*=3.5, sipp=3, sipps=3, ssas=3, roth ira=3, " +
  "403b=2.5, note buyer*=3.5, mortgage note*=3.5, equipment lease compan*=3.5, equipment leas*=2.5, " +
  "stock brok*=3.5, portfolio manag*=2, term plan*=1, white label atm=3.5, micro atm=3.5, " +
  "payment aggregator*=3.5, merchant account*=3, high risk merchant*=3.5, ach processing=3.5, " +
  "cheque processing=3, check processing=3, stablecoin*=2.5, tokenised=1.5, tokenized=1.5, " +
  "inheritance advance*=3.5, spac=1, placement agent*=2.5, secondaries=2.5, search fund*=3, " +
  "turnaround fund*=3, buyout=2, buyouts=2.5, buyout firm*=4, sbic=3, new home warrant*=3, boiler cover=3, " +
  "travel cover=3, captive consult*=3, pension trustee*=3, pension release=3, qrops=4, " +
  "dental practice finance=4, practice finance=3, farm lender*=4, farm lending=3.5, commodity advis*=3, " +
  "equity research=3, sebi=2, sebi registered advis*=4, health polic*=1, pos terminal rental=3, " +
  "currency transfer*=3.5, fx hedging=4, fx=0.6, forex card*=3, travel money=3, farmland fund*=3.5, " +
  "royalties fund*=2.5, bankruptcy alternative*=3, ipo advis*=3.5, mezzanine lender*=3.5";
