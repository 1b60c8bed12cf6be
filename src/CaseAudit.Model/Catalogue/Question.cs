namespace CaseAudit.Model;

/// <summary>One question of the case record outcome report, or of the validation of a council’s own audits.</summary>
/// <param name="Code"><c>CR01</c> to <c>CR11</c>, and <c>CR00</c> for the general comments; <c>AP01</c>, <c>AR01</c>, <c>AA01</c> and so on for audits. Codes are permanent.</param>
/// <param name="Title">A few words.</param>
/// <param name="Asks">What is asked, in the product's own wording.</param>
/// <param name="Reference">Where the question comes from: "manual App. 13A q3".</param>
/// <param name="Criteria">The criteria that answer it, by number.</param>
public sealed record Question(string Code, string Title, string Asks, string Reference, IReadOnlyList<Criterion> Criteria);
