#include "archive/word_functions.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <string>

namespace dateline {
namespace {

/// Tokens [first, last] of the text.
struct TokenRange {
    int first;
    int last;
};

struct TokenSpans {
    const std::vector<TokenRange>* ranges;  ///< sorted by first token, without overlap
    std::vector<Span> spans;
    std::size_t next = 0;  ///< the range that is looked for or open
    int token = -1;
};

/// Called for each token of a text in its order.
int on_token(void* data, int flags, const char*, int, int begin, int end) {
    auto& state = *static_cast<TokenSpans*>(data);
    if ((flags & FTS5_TOKEN_COLOCATED) == 0) ++state.token;
    if (state.next >= state.ranges->size()) return SQLITE_DONE;
    const TokenRange range = (*state.ranges)[state.next];
    if (state.token == range.first) state.spans.push_back({static_cast<std::uint32_t>(begin), 0});
    if (state.token == range.last) {
        state.spans.back().end = static_cast<std::uint32_t>(end);
        ++state.next;
    }
    return SQLITE_OK;
}

/// Which tokens the query's phrases cover in the current row: sorted, overlapping ones made one.
int hit_tokens(const Fts5ExtensionApi* api, Fts5Context* context, std::vector<TokenRange>& ranges) {
    int count = 0;
    if (const int result = api->xInstCount(context, &count)) return result;
    for (int i = 0; i < count; ++i) {
        int phrase = 0;
        int column = 0;
        int offset = 0;
        if (const int result = api->xInst(context, i, &phrase, &column, &offset)) return result;
        const int last = offset + api->xPhraseSize(context, phrase) - 1;
        if (!ranges.empty() && offset <= ranges.back().last) {
            ranges.back().last = std::max(ranges.back().last, last);
        } else {
            ranges.push_back({offset, last});
        }
    }
    return SQLITE_OK;
}

void hit_spans(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* answer, int,
               sqlite3_value**) {
    std::vector<TokenRange> ranges;
    const char* text = nullptr;
    int size = 0;
    int result = hit_tokens(api, context, ranges);
    if (result == SQLITE_OK) result = api->xColumnText(context, 0, &text, &size);
    TokenSpans state{&ranges, {}};
    if (result == SQLITE_OK) result = api->xTokenize(context, text, size, &state, &on_token);
    if (result != SQLITE_OK && result != SQLITE_DONE) return sqlite3_result_error_code(answer, result);
    sqlite3_result_blob64(answer, state.spans.data(), state.spans.size() * sizeof(Span), SQLITE_TRANSIENT);
}

/// Splits text into words as the index does: unicode61, case and diacritics folded.
class WordFolder {
  public:
    static std::unique_ptr<WordFolder> make(fts5_api* api) {
        fts5_tokenizer tokenizer{};
        void* data = nullptr;
        if (api->xFindTokenizer(api, "unicode61", &data, &tokenizer) != SQLITE_OK) return nullptr;
        std::array<const char*, 2> arguments{"remove_diacritics", "2"};
        Fts5Tokenizer* instance = nullptr;
        if (tokenizer.xCreate(data, arguments.data(), 2, &instance) != SQLITE_OK) return nullptr;
        return std::unique_ptr<WordFolder>(new WordFolder(tokenizer, instance));
    }
    ~WordFolder() { tokenizer_.xDelete(instance_); }
    WordFolder(const WordFolder&) = delete;
    WordFolder& operator=(const WordFolder&) = delete;

    std::vector<std::string> words(std::string_view text) {
        std::vector<std::string> words;
        const auto keep = [](void* data, int, const char* token, int size, int, int) {
            static_cast<std::vector<std::string>*>(data)->emplace_back(token, static_cast<std::size_t>(size));
            return SQLITE_OK;
        };
        tokenizer_.xTokenize(instance_, &words, FTS5_TOKENIZE_DOCUMENT, text.data(),
                             static_cast<int>(text.size()), keep);
        return words;
    }

  private:
    WordFolder(const fts5_tokenizer& tokenizer, Fts5Tokenizer* instance)
        : tokenizer_(tokenizer), instance_(instance) {}
    fts5_tokenizer tokenizer_;
    Fts5Tokenizer* instance_;
};

std::string_view text_of(sqlite3_value* value) {
    const unsigned char* data = sqlite3_value_text(value);
    if (data == nullptr) return {};
    return {reinterpret_cast<const char*>(data), static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

void has_words(sqlite3_context* answer, int, sqlite3_value** values) {
    auto& folder = *static_cast<WordFolder*>(sqlite3_user_data(answer));
    const auto there = folder.words(text_of(values[0]));
    const auto wanted = folder.words(text_of(values[1]));
    const bool all = std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
        return std::find(there.begin(), there.end(), word) != there.end();
    });
    sqlite3_result_int(answer, static_cast<int>(all));
}

fts5_api* api_of(sqlite3* connection) {
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

}  // namespace

void add_word_functions(sqlite3* connection) {
    fts5_api* api = api_of(connection);
    if (api == nullptr) return;
    api->xCreateFunction(api, "hit_spans", nullptr, &hit_spans, nullptr);
    auto folder = WordFolder::make(api);
    if (folder == nullptr) return;
    const auto destroy = [](void* data) { delete static_cast<WordFolder*>(data); };
    sqlite3_create_function_v2(connection, "has_words", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                               folder.release(), &has_words, nullptr, nullptr, destroy);
}

std::vector<Span> spans_of(std::string_view blob) {
    std::vector<Span> spans(blob.size() / sizeof(Span));
    if (!spans.empty()) std::memcpy(spans.data(), blob.data(), spans.size() * sizeof(Span));
    return spans;
}

}  // namespace dateline
