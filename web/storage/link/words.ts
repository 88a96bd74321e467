/**
 * The words that a link may name by a number instead of letters. A word that is not here travels in full, so that a new
 * device or a new field needs no line here: it only makes longer links. Links are kept for years, so words are added at
 * the end and never moved or taken away.
 */
const FIELDS =
  'answers people children teenagers seniors grid devices unlistedDevices dormant connections uses unlistedUses networkMethod secondHand view switches ranges proposals rebound type count origin yearsKept hoursPerDay owner boughtThisYear passedOn network definition hoursPerWeek countPerWeek storedGB storedCount fixedLines fixedGBPerMonth sims mobileGBPerMonth id intensity';
const CHOICES =
  'none national new refurbished second-hand household employer fixed mobile cut-off half life purchase-year two-part average full believed published sd hd uhd feed short-video normal low high usual plain attachment-1mb attachment-5mb page game audio gb fhd qhd';
const USES =
  'video social music email search game-online ai-text video-call web storage photos download cloud-gaming ai-image ai-video';
const DEVICES =
  'smartphone tv laptop tablet set-top-box desktop-home monitor-24 console-home console-handheld phone-landline feature-phone smart-speaker watch iot-sensor e-reader vr-headset printer-inkjet printer-laser printer-mfp tv-32 tv-45 tv-55 tv-65 tv-75 tv-oled-68 tv-dongle monitor-22 monitor-27 monitor-32 earbuds bluetooth-speaker smart-display soundbar home-cinema hifi camera-compact camera-reflex photo-frame hdd-external ssd-external usb-stick nas keyboard mouse docking-station charger-laptop charger-phone game-controller iot-thermostat iot-smoke iot-camera iot-doorbell chromebook all-in-one desktop-mini desktop-pro workstation thin-client phone-ip projector interactive-display-65 interactive-display-75 interactive-display-86 copier scanner wifi-ap server';
const GRIDS =
  'FR FR-COR GP MQ GF RE YT NC PF PF-ISLANDS PM MF BL WF EU WORLD DE AT BE DK ES FI IE IT LU NO NL PL PT GB SE CH DZ MA SN TN CA US BR AU CN KR IN JP TW VN';
const METHODS =
  'smartphone-years monitor television console printer use-electricity box electricity-france electricity-overseas electricity-eu hosting collective cloud-storage ai-answer surveys ademe sales manufacturers base-carbone lcd metered arcep elecdom ember electricity-maps ademe-2022 ademe-iea europe usa world france simbios ademe-email hdd ssd impact-co2 measured statement google ecologits-frontier mistral newer older';
const PROPOSALS =
  'green-rule digital-divide net-neutrality right-offline minimum-access fibre counters chip-foundry public-data-hosting hosted-services consent-encryption free-software-agency bundled-sale reasoned-use energy-sobriety planned-obsolescence legal-guarantee replacement-ads ad-screens subsidised-phones binding-norms imported-footprint eco-design data-centres self-hosting free-software fixed-networks sobriety-education spare-parts durability-index take-back public-reuse repairable-society keep-longer buy-refurbished buy-second-hand repair-it empty-drawers fewer-televisions smaller-television box-asleep wifi-first lower-definition delete-stored fewer-ai-requests skip-video-ads autoplay-off data-cap';

export const WORDS: readonly string[] = [FIELDS, CHOICES, USES, DEVICES, GRIDS, METHODS, PROPOSALS].flatMap(
  (words) => words.split(' '),
);
