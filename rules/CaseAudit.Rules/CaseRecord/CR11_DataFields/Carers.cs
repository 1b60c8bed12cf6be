using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR11_DataFields;

/// <summary>Which of the people on the record are parents or carers.</summary>
internal static class Carers
{
    /// <summary>Whether somebody has parental responsibility or a relationship that names a parent or carer; the words are a list in the standards.</summary>
    public static bool Is(Person person, Standards standards) =>
        person.ParentalResponsibility == true || Phrases.Any(person.Relationship, standards.Words(WordLists.ParentWords));

    /// <summary>The person by relationship: <c>mother</c>.</summary>
    public static string Words(Person person) => string.IsNullOrWhiteSpace(person.Relationship) ? "person with parental responsibility" : Say.Words(person.Relationship.Trim());
}
