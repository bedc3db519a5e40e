import TeXMath

/// A formula with its TeX.
struct Label: Sendable {
  let tex: String
  let nodes: [MathNode]

  init(_ tex: String) {
    self.tex = tex
    var parser = MathParser()
    nodes = parser.parse(tex).value.nodes
  }
}

/// The labels on the sheet: what the figures of notes need, and something of each kind.
enum Labels {
  static let all = sources.map(Label.init)

  private static let sources = [
    #"\mathbf{h}_{(t)}"#,
    #"x^2 + y_1^2 = r^{2n}"#,
    #"f'(x) = f''^2"#,
    #"\mathbf{y}_{(l)} = a_{(l)}(f_{(l)}(\mathbf{y}_{(l-1)}, \mathbf{W}_{(l)}))"#,
    #"2^{2^{2^n}}"#,
    #"f_i V_i^j f^f T_h"#,
    #"\bar{\mathbf{h}}_{(\bar T)}"#,
    #"\hat{\mathbf{y}}_{(t-1)}"#,
    #"\hat y \tilde x \vec v \dot x \ddot x \hat f \bar l \mathring{A}"#,
    #"\widehat{xyz} \widetilde{ab} \overrightarrow{ABC} \overline{x+y} \utilde{ab}"#,
    #"\underbrace{a+b+c}_{n} \overbrace{x+y+z}^{m} \underline{xy}"#,
    #"\sigma(z) = \frac{1}{1+e^{-z}}"#,
    #"\displaystyle \frac{1}{1+e^{-z}}"#,
    #"\binom{n}{k} \dbinom{n}{k}"#,
    #"\sqrt{x} \sqrt[3]{x+1} \sqrt{\frac{a}{b}} \sqrt{d_k}"#,
    #"\displaystyle \operatorname{softmax}\left(\frac{QK^T}{\sqrt{d_k}}\right)V"#,
    #"\sum_{t'=1}^t x_{t'}"#,
    #"\displaystyle \sum_{t'=1}^t x_{t'}"#,
    #"\int_0^\infty f(x)\,dx"#,
    #"\displaystyle \int_0^\infty f(x)\,dx"#,
    #"\displaystyle \lim_{n\to\infty} \log x, \max_i x_i"#,
    #"\displaystyle \left(\frac{a}{\frac{b}{c}}\right]"#,
    #"\big(\Big(\bigg(\Bigg(\Bigg\}"#,
    #"p(y \mid \mathbf{x}) \left\|\mathbf{x}\right\|_2^2"#,
    #"\left\{ x \in \mathbb{R} \,\middle|\, x > \frac12 \right\} \not\in \mathcal{L}"#,
    #"\begin{pmatrix} a & b \\ c & d \\ e & f \\ g & h \end{pmatrix}"#,
    #"f = \begin{cases} x & x > 0 \\ -x & \text{otherwise} \end{cases}"#,
    #"\begin{aligned} a &= b + c \\ &= d \end{aligned}"#,
    #"\begin{array}{|c|c|} \hline a & b + c \\ \hline x & y \\ \hline \end{array}"#,
    #"\xrightarrow{\text{backward pass}} \overset{!}{=} \underset{n}{\to}"#,
    #"\boxed{E = mc^2} \quad \text{fi 日} \quad \nope{x} \quad \cancel{ab}"#,
    #"a, b; -x = +y \cdot (-z), \ldots"#,
  ]
}
