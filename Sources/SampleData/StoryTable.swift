/// The words that `DataSets.stories` and `DataSets.opinions` are made of.
enum StoryTable {
  static let heroes = [
    "fox", "crow", "mouse", "lion", "farmer", "girl", "boy", "bear", "owl", "cat",
  ]
  static let traits = ["small", "old", "clever", "hungry", "young", "proud", "quiet", "gentle"]
  static let places = [
    "forest", "river", "village", "garden", "mountain", "house", "field", "bridge",
  ]
  static let things = ["apple", "lamp", "nut", "book", "coin", "flower", "key", "loaf"]
  static let finds = ["found", "saw", "lost", "wanted", "dropped", "hid"]
  static let times = ["one day", "in the morning", "at night", "after the rain", "in spring"]
  static let ends = [
    "and was happy", "and went home", "and fell asleep", "and laughed", "and never came back",
    "and told everyone",
  ]
  static let subjects = [
    "film", "book", "story", "song", "play", "meal", "teacher", "lesson", "garden", "house",
  ]
  static let praise = [
    "good", "wonderful", "funny", "clever", "beautiful", "warm", "bright", "gentle", "fresh",
    "brave", "sweet", "lovely",
  ]
  static let blame = [
    "bad", "boring", "dull", "sad", "ugly", "cold", "dark", "rude", "stale", "weak", "bitter",
    "awful",
  ]
  static let gladness = ["i liked it", "i would go again", "we smiled", "it made my day"]
  static let regret = ["i hated it", "i would not go again", "we left early", "it spoiled my day"]
}
