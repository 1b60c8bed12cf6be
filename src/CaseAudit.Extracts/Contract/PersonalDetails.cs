using System.Collections.Frozen;

namespace CaseAudit.Extracts;

/// <summary>Recognises properties that would carry personal details, for which the contract has no place on purpose.</summary>
internal static class PersonalDetails
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        "name", "names", "forename", "forenames", "surname", "alias", "aliases", "knownas", "initials",
        "nhs", "nhsno", "upn", "uniquepupilnumber", "nino", "nationalinsurancenumber", "nationalinsuranceno", "passport", "passportnumber", "laidentifier",
        "tel", "telno", "fax", "mobile", "mobileno", "landline", "contactnumber", "zip", "zipcode", "postalcode", "uprn", "street", "housenumber", "town");

    private static readonly FrozenSet<string> Whose = FrozenSet.Create(
        "first", "middle", "last", "full", "given", "family", "maiden", "birth", "preferred", "legal", "display", "nick", "christian",
        "child", "childs", "mother", "mothers", "father", "fathers", "parent", "parents", "carer", "carers", "sibling", "siblings", "person", "client", "pupil", "young", "youngperson",
        "worker", "workers", "practitioner", "practitioners", "auditors", "owner", "socialworker", "supervisor", "manager", "auditor", "chair", "author", "user");

    private static readonly string[] Parts = ["nhsnumber", "surname", "forename", "postcode", "address", "phone", "email"];

    /// <summary>Whether a property of this name would hold somebody's name, number, address or contact details.</summary>
    public static bool Has(string property)
    {
        var plain = string.Concat(property.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return Names.Contains(plain)
            || Parts.Any(p => plain.Contains(p, StringComparison.Ordinal))
            || (plain.EndsWith("name", StringComparison.Ordinal) && Whose.Contains(plain[..^4]));
    }
}
