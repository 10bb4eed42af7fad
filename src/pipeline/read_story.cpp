#include <cassert>

#include "annotate/events.h"
#include "annotate/names.h"
#include "annotate/person_words.h"
#include "annotate/quotes.h"
#include "annotate/times.h"
#include "dateline/reader.h"
#include "dateline/validate.h"
#include "ingest/credits.h"
#include "pipeline/neural_stage.h"
#include "resolve/attribution_relations.h"
#include "resolve/dates.h"
#include "resolve/event_dates.h"
#include "resolve/facts.h"
#include "resolve/first_persons.h"
#include "resolve/people.h"
#include "resolve/speakers.h"
#include "resolve/unnamed_people.h"
#include "segment/segment.h"

namespace dateline {

Result<Reader> Reader::load(const ReaderOptions& options) {
    Reader reader;
    if (options.rules_alone) return reader;
    const std::string models = find_models(options.models);
    if (models.empty()) {
        return Error{ErrorCode::not_found, "no model files beside the program; --models tells the folder that has them"};
    }
    auto model = NeuralModel::load(models);
    if (!model) return model.error();
    reader.model_ = std::make_shared<const NeuralModel>(*std::move(model));
    return reader;
}

// The whole order of the stages: each takes what it needs from those before it.
Story Reader::read(Document document) const {
    Segmentation segmentation = segment(document);
    const NeuralReading neural = model_ ? read_neural(*model_, document, segmentation) : NeuralReading{};
    if (model_) segmentation = with_sentences(std::move(segmentation), neural.sentence_starts);

    const Words words(document, segmentation);
    const auto names = find_names(document, segmentation, neural);
    FoundQuotes spoken = find_quotes(words);
    const auto expressions = find_times(document, segmentation);
    const auto ages = find_ages(words);
    const auto kin_terms = find_kin_terms(words);
    const auto roles = find_roles(words);
    const auto triggers = find_events(words, neural);

    Entities people = resolve_entities(words, names, spoken.quotes, neural);
    auto relations = resolve_attribution_relations(segmentation, neural);
    auto attributions = resolve_speakers(words, spoken, relations, people);
    people.mentions = with_first_persons(words, spoken.quotes, attributions, people.entities, std::move(people.mentions));
    ResolvedTimes dates = resolve_dates(document, segmentation, expressions, spoken.quotes);
    auto events = resolve_events(document, segmentation, triggers, dates.times, spoken.quotes, people, neural);
    auto facts = resolve_facts(words, people, ages, kin_terms, roles, dates.times, neural);
    WiderMentions wider = find_unnamed_people(words, neural, spoken.quotes, people);

    Story story;
    for (const Sentence& sentence : segmentation.sentences) story.sentences.push_back(sentence.span);
    for (const Token& token : segmentation.tokens) story.tokens.push_back(token.span);
    story.entities = std::move(people.entities);
    story.mentions = std::move(wider.mentions);
    story.unnamed = std::move(wider.unnamed);
    story.quotes = std::move(spoken.quotes);
    story.attributions = std::move(attributions);
    story.attribution_relations = std::move(relations);
    story.times = std::move(dates.times);
    story.events = std::move(events);
    story.facts = std::move(facts);
    story.credits = find_credits(document);
    story.warnings = std::move(dates.warnings);
    if (const std::string& unread = document.info().unread_date; !unread.empty()) {
        story.warnings.push_back({"unread_date", "the date given, '" + unread + "', could not be understood", {}});
    }
    story.document = std::move(document);
    assert(validate(story).empty());
    return story;
}

}  // namespace dateline
