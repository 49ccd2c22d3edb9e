import type { Sector } from "@leadstream/contract";

const types: [RegExp, Sector][] = [
  [
    /^(?:LegalService|Attorney|Notary|AccountingService|ProfessionalService$)/,
    "professional-services",
  ],
  [/^(?:InsuranceAgency|BankOrCreditUnion|FinancialService|AutomatedTeller)/, "finance-insurance"],
  [
    /^(?:Dentist|Physician|Hospital|MedicalBusiness|MedicalClinic|MedicalOrganization|Pharmacy|Optician|VeterinaryCare|Dermatology|Chiropractic|PhysicalTherapy|DiagnosticLab|Psychiatric|IndividualPhysician)/,
    "healthcare",
  ],
  [/^(?:RealEstateAgent|ApartmentComplex)/, "real-estate"],
  [
    /^(?:HomeAndConstructionBusiness|GeneralContractor|RoofingContractor|Plumber|Electrician|HVACBusiness|HousePainter|Locksmith|MovingCompany_)/,
    "construction-trades",
  ],
  [
    /^(?:Store|OnlineStore|OnlineBusiness|ClothingStore|JewelryStore|FurnitureStore|HomeGoodsStore|BookStore|ElectronicsStore|Florist|ToyStore|ShoeStore|PetStore|HardwareStore|SportingGoodsStore|GardenStore|BikeStore|DepartmentStore|ConvenienceStore|MensClothingStore|HobbyShop)$/,
    "retail-ecommerce",
  ],
  [
    /^(?:Restaurant|CafeOrCoffeeShop|Bakery|BarOrPub|Brewery|Winery|Distillery|FastFoodRestaurant|FoodEstablishment|IceCreamShop|LiquorStore|GroceryStore)$/,
    "food-beverage",
  ],
  [
    /^(?:Hotel|Motel|Hostel|Resort|BedAndBreakfast|LodgingBusiness|Campground|VacationRental|TravelAgency|TouristAttraction)$/,
    "hospitality-travel",
  ],
  [
    /^(?:AutoRepair|AutoDealer|AutomotiveBusiness|AutoBodyShop|AutoRental|AutoPartsStore|AutoWash|GasStation|MotorcycleDealer|MovingCompany|TireShop)$/,
    "transport-automotive",
  ],
  [
    /^(?:EducationalOrganization|School|CollegeOrUniversity|ElementarySchool|HighSchool|Preschool|MiddleSchool|ChildCare)$/,
    "education-training",
  ],
  [
    /^(?:NGO|Church|Mosque|Synagogue|CatholicChurch|PlaceOfWorship|BuddhistTemple|HinduTemple|NonprofitOrganization)$/,
    "nonprofit-religious",
  ],
  [/^(?:EmploymentAgency)$/, "staffing-hr"],
  [
    /^(?:BeautySalon|HairSalon|NailSalon|DaySpa|HealthAndBeautyBusiness|HealthClub|ExerciseGym|TattooParlor|DryCleaningOrLaundry|SportsActivityLocation)$/,
    "personal-services",
  ],
  [
    /^(?:NewsMediaOrganization|RadioStation|TelevisionStation|MovieTheater|EntertainmentBusiness|MusicGroup|Museum|AmusementPark|NightClub)$/,
    "media-entertainment",
  ],
];

/** ProfessionalService is what generic plugins call any business, so it proves nothing by itself. */
export function sectorOfType(type: string): Sector | null {
  if (type === "ProfessionalService") return null;
  return types.find(([pattern]) => pattern.test(type))?.[1] ?? null;
}
