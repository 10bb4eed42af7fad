#pragma once

#include <cassert>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace dateline {

/// The place of an object in its layer. Ids of different layers are different types and do not mix.
template <class Tag>
struct Id {
    std::uint32_t index = 0;
    constexpr auto operator<=>(const Id&) const = default;
};

/// An append-only list of objects that others refer to by id. Objects are never removed or reordered, so an id stays
/// good for as long as the layer lives; references to objects do not survive an append.
template <class T, class IdType>
class Layer {
  public:
    using value_type = T;
    using id_type = IdType;

    IdType append(T object) {
        objects_.push_back(std::move(object));
        return IdType{static_cast<std::uint32_t>(objects_.size() - 1)};
    }

    [[nodiscard]] const T& operator[](IdType id) const {
        assert(id.index < objects_.size());
        return objects_[id.index];
    }

    [[nodiscard]] std::size_t size() const { return objects_.size(); }
    [[nodiscard]] bool empty() const { return objects_.empty(); }
    [[nodiscard]] bool has(IdType id) const { return id.index < objects_.size(); }
    [[nodiscard]] auto begin() const { return objects_.begin(); }
    [[nodiscard]] auto end() const { return objects_.end(); }
    /// The id of the object at a position in the layer.
    [[nodiscard]] static IdType id(std::size_t position) { return IdType{static_cast<std::uint32_t>(position)}; }

  private:
    std::vector<T> objects_;
};

}  // namespace dateline
