using CaseAudit.Model;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>Who is to be heard as a parent.</summary>
internal static class Parents
{
    /// <summary>Whether a relationship names a father, whether or not he has parental responsibility; a grandfather is not one.</summary>
    public static bool IsFather(Person person, Standards standards)
    {
        if (person.Relationship is not string relationship) return false;

        foreach (var word in standards.Words(WordLists.FatherWords))
        {
            if (relationship.Contains(word, StringComparison.OrdinalIgnoreCase) && !relationship.Contains("grand" + word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether an assessment should have heard a person: everyone with parental responsibility, and every father.</summary>
    [InWords("the person is a parent to be heard", "the person is neither a father nor has parental responsibility", nameof(Person.Relationship), nameof(Person.ParentalResponsibility))]
    public static bool IsToBeHeard(Person person, Standards standards) => person.ParentalResponsibility == true || IsFather(person, standards);

    /// <summary>Whether an assessment holds a person's view.</summary>
    public static bool IsHeard(Recorded<Assessment> assessment, Person person)
    {
        if (person.PersonId is not string id) return false;

        foreach (var view in assessment.Parts<ParentView>().AsList())
        {
            if (view.Item.PersonId == id && !string.IsNullOrWhiteSpace(view.Item.Text)) return true;
        }

        return false;
    }
}
