import MathLayout
import TeXMath
import Testing

/// Labels beside what pdfTeX measures for them in a 10-point font (`\\wd`, `\\ht` plus `\\dp`).
///
/// The fonts differ a little: Latin Modern Math lowers subscripts further than Computer Modern, has
/// no brackets for scripts, narrower dots and tighter limits.
@Suite struct TeXComparisonTests {
  @Test(arguments: [
    (#"\mathbf{h}_{(t)}"#, 16.16, 10.50),
    (#"x^2 + y_1^2 = r^{2n}"#, 59.72, 10.62),
    (#"f'(x) = f''^2"#, 50.67, 10.64),
    (#"\mathbf{y}_{(l)} = a_{(l)}(f_{(l)}(\mathbf{y}_{(l-1)}, \mathbf{W}_{(l)}))"#, 124.38, 11.06),
    (#"2^{2^{2^n}}"#, 18.29, 10.82),
    (#"f_i V_i^j f^f T_h"#, 42.68, 12.22),
    (#"\bar{\mathbf{h}}_{(\bar T)}"#, 18.94, 12.41),
    (#"\hat{\mathbf{y}}_{(t-1)}"#, 26.08, 10.64),
    (#"\underbrace{a+b+c}_{n} \overbrace{x+y+z}^{m} \underline{xy}"#, 93.17, 34.08),
    (#"\sigma(z) = \frac{1}{1+e^{-z}}"#, 58.14, 12.73),
    (#"\displaystyle \frac{1}{1+e^{-z}}"#, 35.14, 20.90),
    (#"\binom{n}{k} \dbinom{n}{k}"#, 34.83, 24.00),
    (#"\sqrt{x} \sqrt[3]{x+1} \sqrt{\frac{a}{b}} \sqrt{d_k}"#, 81.14, 12.45),
    (#"\sum_{t'=1}^t x_{t'}"#, 40.51, 12.33),
    (#"\displaystyle \sum_{t'=1}^t x_{t'}"#, 29.46, 30.75),
    (#"\int_0^\infty f(x)\,dx"#, 48.86, 12.15),
    (#"\displaystyle \int_0^\infty f(x)\,dx"#, 52.19, 23.26),
    (#"\displaystyle \lim_{n\to\infty} \log x, \max_i x_i"#, 76.62, 14.24),
    (#"\displaystyle \left(\frac{a}{\frac{b}{c}}\right]"#, 22.12, 30.00),
    (#"p(y \mid \mathbf{x}) \left\|\mathbf{x}\right\|_2^2"#, 54.70, 12.54),
    (#"\begin{pmatrix} a & b \\ c & d \\ e & f \\ g & h \end{pmatrix}"#, 38.76, 48.00),
    (#"f = \begin{cases} x & x > 0 \\ -x & \text{otherwise}\end{cases}"#, 93.25, 30.00),
    (#"\begin{aligned} a &= b + c \\ &= d \end{aligned}"#, 39.46, 27.00),
    (#"\xrightarrow{\text{backward pass}} \overset{!}{=}"#, 64.55, 12.00),
    (#"a, b; -x = +y \cdot (-z), \ldots"#, 102.31, 10.00),
  ])
  func labelsAreAsLargeAsInTeX(_ tex: String, _ width: Double, _ height: Double) throws {
    let label = Label(tex)
    let typesetter = MathTypesetter(font: try TestFont.load())
    let box = typesetter.typeset(label.nodes, size: 10)
    #expect(abs(box.width / width - 1) < 0.08)
    #expect(abs(box.height + box.depth - height) < max(1.9, 0.2 * height))
  }
}
